import { assign } from "./assign";
import { type Candidate, findCandidates } from "./candidates";
import { type PairedChapters, weighByChapter } from "./context";
import type { DecidedPair, Decisions } from "./decisions";
import type { Profile } from "./profile";
import { plainChaptersOf, unitKey } from "./units";

/** The units of a document that are looked at here. */
interface Parts {
  readonly chapters: readonly Profile[];
  readonly clauses: readonly Profile[];
}

/** What is known of two documents before, and how their units are compared. */
interface Context {
  /** The counterparts there are, by their places in their lists. */
  readonly chosen: Readonly<Record<keyof Parts, readonly Candidate[]>>;
  readonly paired: PairedChapters;
  /** On all but chapters as chapters. */
  readonly decisions: Decisions;
  /** How many terms there are. */
  readonly size: number;
  /** A likeness no greater than this is chance. */
  readonly threshold: number;
}

/** Two units by their keys (`unitKey`), and how like they are. */
type ScoredPair = DecidedPair & { readonly score: number };

/**
 * Pairs clauses that are left over in one document with chapters of the other
 * that have no items: what the one says in an item 主要目标, the other says in a
 * chapter 总体目标. Each is in one such pair. A chapter whose counterpart has no
 * items either says the same as that, and is in none.
 */
export function pairPlainChapters(a: Parts, b: Parts, context: Context): readonly ScoredPair[] {
  const { chosen, paired, decisions } = context;
  const [plainA, plainB] = [plainOf(a), plainOf(b)];
  const alike = keysOf(chosen.chapters, a.chapters, b.chapters).filter(
    (pair) => plainA.has(pair.a) && plainB.has(pair.b),
  );
  const settled = [
    ...keysOf(chosen.clauses, a.clauses, b.clauses),
    ...alike,
    ...decisions.counterparts,
  ];
  const takenA = new Set(settled.map((pair) => pair.a));
  const takenB = new Set(settled.map((pair) => pair.b));
  const apart = new Set(decisions.unrelated.map((pair) => `${pair.a}\t${pair.b}`));
  const isOpen = (pair: DecidedPair) =>
    !takenA.has(pair.a) && !takenB.has(pair.b) && !apart.has(`${pair.a}\t${pair.b}`);
  const open = (profiles: readonly Profile[], plain: ReadonlySet<string>, taken: typeof plain) =>
    profiles.filter(({ unit }) => plain.has(unitKey(unit)) && !taken.has(unitKey(unit)));
  const back = { ...context, paired: { ofA: paired.ofB, ofB: paired.ofA } };
  return [
    ...pairWith(open(b.chapters, plainB, takenB), a.clauses, isOpen, context),
    ...pairWith(
      open(a.chapters, plainA, takenA),
      b.clauses,
      (pair) => isOpen(turned(pair)),
      back,
    ).map(turned),
  ];
}

function plainOf({ chapters, clauses }: Parts): ReadonlySet<string> {
  return plainChaptersOf([...chapters, ...clauses].map(({ unit }) => unit));
}

/** Clauses of the first document with chapters of the second. */
function pairWith(
  chapters: readonly Profile[],
  clauses: readonly Profile[],
  isOpen: (pair: DecidedPair) => boolean,
  { paired, size, threshold }: Context,
): readonly ScoredPair[] {
  if (chapters.length === 0) return [];
  // All clauses, paired or not, show what likeness with these chapters is usual.
  const found = findCandidates(clauses, chapters, size);
  const weighed = weighByChapter(found, clauses, chapters, paired);
  const open = weighed.filter((pair) => keysOf([pair], clauses, chapters).every(isOpen));
  return keysOf(assign(open, threshold), clauses, chapters);
}

function keysOf(
  pairs: readonly Candidate[],
  ofA: readonly Profile[],
  ofB: readonly Profile[],
): readonly ScoredPair[] {
  return pairs.flatMap(({ a, b, score }) => {
    const [one, other] = [ofA[a], ofB[b]];
    if (one === undefined || other === undefined) return [];
    return [{ a: unitKey(one.unit), b: unitKey(other.unit), score }];
  });
}

function turned<T extends DecidedPair>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a };
}
