import type { Candidate } from "./candidates";
import type { Profile } from "./profile";
import { isChapterKey, unitKey } from "./units";

/** Where a pair comes from: from the wording, from the user, or from two pairs over a third document. */
export type PairOrigin = "computed" | "confirmed" | "implied";

/** Two units by their keys (`unitKey`). */
export interface DecidedPair {
  readonly a: string;
  readonly b: string;
}

/**
 * What is settled about two documents before their wording is looked at. No
 * unit is in two counterparts, but that a chapter can have one of another kind
 * beside the chapter it corresponds to.
 */
export interface Decisions {
  readonly counterparts: readonly (DecidedPair & { readonly origin: PairOrigin })[];
  readonly unrelated: readonly DecidedPair[];
}

export const NO_DECISIONS: Decisions = { counterparts: [], unrelated: [] };

/** Whether both units are chapters. Such a pair leaves both free for one with a unit of another kind. */
export function isChapterPair({ a, b }: DecidedPair): boolean {
  return isChapterKey(a) && isChapterKey(b);
}

/** The decisions on chapters as chapters, and all others. */
export function splitDecisions({ counterparts, unrelated }: Decisions): {
  readonly chapters: Decisions;
  readonly parts: Decisions;
} {
  const isOther = (pair: DecidedPair) => !isChapterPair(pair);
  return {
    chapters: {
      counterparts: counterparts.filter(isChapterPair),
      unrelated: unrelated.filter(isChapterPair),
    },
    parts: { counterparts: counterparts.filter(isOther), unrelated: unrelated.filter(isOther) },
  };
}

/** The likeness of a decided pair. */
const CERTAIN = 1;

/** Decisions among the units of one kind, by their places in their lists. */
export interface SettledUnits {
  /** The candidates that are left, and the decided pairs among them. */
  apply(candidates: readonly Candidate[]): readonly Candidate[];
  /** Whether two units may still be paired by their wording. */
  isOpen(pair: Pick<Candidate, "a" | "b">): boolean;
}

export function settleUnits(
  { counterparts, unrelated }: Decisions,
  ofA: readonly Profile[],
  ofB: readonly Profile[],
): SettledUnits {
  const [atA, atB] = [placesByKey(ofA), placesByKey(ofB)];
  const places = ({ a, b }: DecidedPair) => ({ a: atA.get(a) ?? null, b: atB.get(b) ?? null });
  const paired = counterparts.map(places);
  const takenA = new Set(paired.map(({ a }) => a));
  const takenB = new Set(paired.map(({ b }) => b));
  const apart = new Set(unrelated.map(places).map(({ a, b }) => `${a} ${b}`));
  const isOpen = ({ a, b }: Pick<Candidate, "a" | "b">) =>
    !takenA.has(a) && !takenB.has(b) && !apart.has(`${a} ${b}`);
  const fixed = paired.flatMap(({ a, b }) =>
    a === null || b === null ? [] : [{ a, b, score: CERTAIN }],
  );
  return { isOpen, apply: (candidates) => [...candidates.filter(isOpen), ...fixed] };
}

function placesByKey(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  return new Map(profiles.map(({ unit }, at) => [unitKey(unit), at]));
}
