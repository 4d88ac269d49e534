import type { Target } from "./target";
import type { TargetCorrection } from "./target-correction";

/** White space comes and goes with the cleaning; sentences are compared without it. */
const BLANKS = /\s+/g;

interface Mark {
  readonly name: string;
  readonly sentence: string;
  /** Characters of the sentence before the number. */
  readonly at: number;
  readonly from: number;
}

/** How sure it is that a target is the corrected one, the surest first. */
const LEVELS: readonly ((target: Mark, corrected: Mark) => boolean)[] = [
  (a, b) => a.sentence === b.sentence && a.at === b.at && a.name === b.name,
  (a, b) => a.sentence === b.sentence && a.at === b.at,
  (a, b) => a.sentence === b.sentence && a.name === b.name,
];

/**
 * Finds the target each correction is about among those a document has now,
 * by correction id. After a document was compiled anew names and places may
 * have changed; the sentence must be the same. A correction without an entry
 * has lost its target. No target is given to two corrections.
 */
export function matchCorrections(
  found: readonly Target[],
  corrections: readonly TargetCorrection[],
): ReadonlyMap<string, Target> {
  const free = new Map(found.map((target) => [target, markOf(target)]));
  const open = new Map(
    corrections.flatMap((one) => {
      const mark = correctedMark(one);
      return mark === null ? [] : [[one.id, mark] as const];
    }),
  );
  const matches = new Map<string, Target>();
  for (const fits of LEVELS) {
    for (const [id, corrected] of open) {
      const fitting = [...free].filter(([, mark]) => fits(mark, corrected));
      const distance = ([, { from }]: readonly [Target, Mark]) => Math.abs(from - corrected.from);
      const nearest = fitting.toSorted((a, b) => distance(a) - distance(b))[0];
      if (nearest === undefined) continue;
      matches.set(id, nearest[0]);
      free.delete(nearest[0]);
      open.delete(id);
    }
  }
  return matches;
}

function markOf({ name, quote, from, place }: Target): Mark {
  return { name, from, ...bare(quote, place.from - from) };
}

function correctedMark({ computed, quote, from }: TargetCorrection): Mark | null {
  return computed === null ? null : { name: computed.name, from, ...bare(quote, computed.at) };
}

function bare(quote: string, at: number): Pick<Mark, "sentence" | "at"> {
  return {
    sentence: quote.replace(BLANKS, ""),
    at: quote.slice(0, at).replace(BLANKS, "").length,
  };
}
