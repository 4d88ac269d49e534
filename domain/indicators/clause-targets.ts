import type { Carried } from "./carried";
import { type Draft, draftOf } from "./draft";
import { isGrant, isMoney, isNoTarget, isNothing, isRule } from "./exclusions";
import type { Fact } from "./fact";
import { namesOf } from "./names";
import { isTimeOnly } from "./preamble";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantity";
import { type Reading, readStretches } from "./reading";
import type { Clause, Sentence } from "./sentences";
import { isStandingLimit, type Limited } from "./standing-limits";
import { stretchesOf } from "./stretches";
import type { TargetYear } from "./target";
import { isTimeUnit } from "./units";

/** What the sentence says of the time at a place. */
export interface Timing {
  /** That a number there is aimed at, or that it is so already and no target. */
  readonly said: "aimed" | "fact" | "unsaid";
  /** The year that is said, where one is. */
  readonly year: TargetYear;
}

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
  const timings = readings.map(({ stretch }) => timing(stretch.quantity.from));
  const limits = readings.map((reading) => limitOf(sentence, clause, reading));
  const targets = targetsAmong(readings, timings, limits, carried.named.isLastInClause);
  const drafts: Draft[] = [];
  let { named, kept } = carried;
  let isNamed = false;
  for (const [index, reading] of readings.entries()) {
    const isFact = timings[index]?.said === "fact";
    if (targets[index] !== true && !isFact) continue;
    kept = reading.continues ? kept : reading.opening.kept;
    for (const name of namesOf(readings, index, named, reading.continues ? kept : "")) {
      if (name === "" || isNothing(name)) continue;
      if (!isFact) drafts.push(draftFrom(reading, name, named.fact));
      const fact = isFact ? factOf(reading, timings[index]) : null;
      named = { ...named, last: withoutSaid(reading, name), isLastInClause: true, fact };
      isNamed = true;
    }
  }
  return { drafts, carried: handOn(sentence, clause, readings, isNamed, { named, kept }) };
}

/** Which of the numbers of a clause are targets. */
function targetsAmong(
  readings: readonly Reading[],
  timings: readonly Timing[],
  limits: readonly Omit<Limited, "isAimed">[],
  isPartNamed: boolean,
): readonly boolean[] {
  const targets: boolean[] = [];
  for (const [index, reading] of readings.entries()) {
    const said = timings[index]?.said ?? "unsaid";
    const isAimed = said === "aimed" || isPartNamed || targets.includes(true);
    const limit = limits[index];
    if (limit !== undefined && isStandingLimit({ ...limit, isAimed })) {
      targets.push(false);
      continue;
    }
    // What is said of the first number of 98%、95% is said of the others.
    const isBare = reading.stretch.isBare && targets[index - 1] === true;
    const isPart = said !== "fact" && isPartNamed && reading.opening.isPart;
    targets.push(isBare || isPart || isTarget(reading, said));
  }
  // 办结率95%、调解成功率不低于60%: a rate in a list with a target is one as well.
  for (let index = readings.length - 2; index >= 0; index -= 1) {
    const isRate = readings[index]?.stretch.quantity.unit === "%";
    const isFact = timings[index]?.said === "fact";
    if (isRate && !isFact && targets[index + 1] === true) targets[index] = true;
  }
  return targets;
}

/** A number with the words that tell what kind of limit it is. */
function limitOf(
  { words }: Sentence,
  { from }: Clause,
  { stretch: { quantity }, lead }: Reading,
): Omit<Limited, "isAimed"> {
  const start = words.startsWith("其中", from) ? 0 : from;
  return {
    quantity,
    lead,
    words: words.slice(Math.max(start, lead.from - LIMIT_NEAR), lead.from),
    limit: words.slice(lead.from, quantity.from),
  };
}

/** How far before a limit they are looked at. In UTF-16 code units. */
const LIMIT_NEAR = 60;

/** 建成55家 is what 达到100家 behind it starts from. */
function factOf({ stretch }: Reading, timing: Timing | undefined): Fact {
  const { value, unit } = stretch.quantity;
  return { value, unit, year: typeof timing?.year === "number" ? timing.year : null };
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

function draftFrom(reading: Reading, name: string, fact: Fact | null): Draft {
  const { stretch, lead, continues, naming, before } = reading;
  const isSame = before === "" && lead.change === null && fact?.unit === stretch.quantity.unit;
  const base = reading.base ?? (isSame && naming.form === "before" ? fact : null);
  return draftOf(name, stretch.quantity, lead.bound, {
    base: base?.value ?? null,
    baseYear: base?.year ?? lead.baseYear,
    continues: continues || stretch.isBare,
    isLimitBehind: lead.bound === null && naming.form === "before",
  });
}

function handOn(
  { text, words }: Sentence,
  { from, to }: Clause,
  readings: readonly Reading[],
  isNamed: boolean,
  { named, kept }: Pick<Carried, "named" | "kept">,
): Carried {
  return {
    named: isTimeOnly(words.slice(from, to))
      ? named
      : {
          last: named.last,
          clause: text.slice(from, to),
          words: words.slice(from, to),
          isLastInClause: isNamed,
          fact: named.fact,
        },
    deed: readings.at(-1)?.deed ?? null,
    kept: readings.length === 0 ? "" : kept,
  };
}

/** True where something says that the number is aimed at: a verb, a limit, a time. */
function isTarget(
  { stretch, lead, deed, before, opening }: Reading,
  said: Timing["said"],
): boolean {
  const { quantity } = stretch;
  if (said === "fact") return false;
  const isSaid = lead.reaches || lead.change !== null;
  if (isTimeUnit(quantity.unit)) return isSaid;
  if (quantity.unit === "") return lead.reaches || (quantity.bound !== null && before !== "");
  const isWhole = quantity.unit === "%" && quantity.value === WHOLE && before !== "";
  return (
    isSaid || deed !== null || opening.isAimed || hasBound(quantity) || said === "aimed" || isWhole
  );
}

/** A rate of 100% with nothing else said is demanded: 网上可办率100%. */
const WHOLE = 100;

function hasBound({ bound }: Quantity): boolean {
  return bound !== null;
}
