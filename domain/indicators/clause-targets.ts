import type { Carried } from "./carried";
import { type Draft, draftOf } from "./draft";
import { isGrant, isMoney, isNoTarget, isNothing, isRule } from "./exclusions";
import { namesOf } from "./names";
import { isTimeOnly } from "./preamble";
import { type Quantity, quantitiesIn } from "./quantity";
import { type Reading, readStretches } from "./reading";
import type { Clause, Sentence } from "./sentences";
import { stretchesOf } from "./stretches";
import { isTimeUnit } from "./units";

/** What the sentence says of the time at a place: that a number there is aimed at, or that it is no target. */
export type Timing = "aimed" | "fact" | "unsaid";

/** The targets of one clause in order, and what it hands on to the next. */
export function clauseTargets(
  sentence: Sentence,
  clause: Clause,
  timing: (at: number) => Timing,
  carried: Carried,
): { readonly drafts: readonly Draft[]; readonly carried: Carried } {
  const readings = readStretches(
    sentence,
    stretchesOf(sentence.words, clause, candidates(sentence, clause)),
    carried.deed,
  );
  const drafts: Draft[] = [];
  let { named, kept } = carried;
  let isListed = false;
  for (const [index, reading] of readings.entries()) {
    // What is said of the first number of 98%、95% is said of the others.
    isListed =
      (isListed && reading.stretch.isBare) ||
      isTarget(reading, timing(reading.stretch.quantity.from));
    if (!isListed) continue;
    kept = reading.continues ? kept : reading.opening.kept;
    for (const name of namesOf(readings, index, named, reading.continues ? kept : "")) {
      if (name === "" || isNothing(name)) continue;
      drafts.push(draftFrom(reading, name));
      named = { ...named, last: withoutSaid(reading, name), isLastInClause: true };
    }
  }
  return {
    drafts,
    carried: handOn(sentence, clause, readings, drafts, { named, kept, deed: null }),
  };
}

/** What a name is of, without whom it is said of and by how much it changes. */
function withoutSaid({ each, lead }: Reading, name: string): string {
  const change = lead.change ?? "";
  const end = change !== "" && name.endsWith(change) ? -change.length : undefined;
  return name.slice(each.length, end);
}

function candidates({ words }: Sentence, clause: Clause): readonly Quantity[] {
  if (isRule(words, clause)) return [];
  const grants = isGrant(words, clause);
  return quantitiesIn(words, clause).filter(
    (quantity) => !isNoTarget(words, clause, quantity) && !(grants && isMoney(quantity)),
  );
}

function draftFrom(reading: Reading, name: string): Draft {
  const { stretch, lead, base, continues, naming } = reading;
  return draftOf(name, stretch.quantity, lead.bound, {
    base: base?.value ?? null,
    baseYear: base?.year ?? lead.baseYear,
    continues,
    isLimitBehind: lead.bound === null && naming.form === "before",
  });
}

function handOn(
  { text, words }: Sentence,
  { from, to }: Clause,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  { named, kept }: Carried,
): Carried {
  return {
    named: isTimeOnly(words.slice(from, to))
      ? named
      : {
          last: named.last,
          clause: text.slice(from, to),
          words: words.slice(from, to),
          isLastInClause: drafts.length > 0,
        },
    deed: readings.at(-1)?.deed ?? null,
    kept: readings.length === 0 ? "" : kept,
  };
}

/** True where something says that the number is aimed at: a verb, a limit, a time. */
function isTarget({ stretch, lead, deed, before, opening }: Reading, timing: Timing): boolean {
  const { quantity } = stretch;
  if (timing === "fact") return false;
  const isSaid = lead.reaches || lead.change !== null;
  if (isTimeUnit(quantity.unit)) return isSaid;
  if (quantity.unit === "") return lead.reaches || (quantity.bound !== null && before !== "");
  return isSaid || deed !== null || opening.isAimed || hasBound(quantity) || timing === "aimed";
}

function hasBound({ bound }: Quantity): boolean {
  return bound !== null;
}
