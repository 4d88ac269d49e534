import { type DecidedPair, type Decisions, isChapterPair, type PairOrigin } from "./decisions";
import {
  type Alignable,
  headlessChapters,
  isChapterKey,
  plainChaptersOf,
  type Unit,
  unitKey,
  unitsOf,
} from "./units";
import { findMarked, type PairVerdict, type UnitMark } from "./verdict";

/** A document the verdicts may speak of. */
export type Calibrated = Alignable & { readonly id: string };

/** A unit of any document. */
export interface UnitOf {
  readonly documentId: string;
  /** `unitKey` */
  readonly key: string;
}

/** Two units that are counterparts for certain. */
export interface CertainPair {
  readonly a: UnitOf;
  readonly b: UnitOf;
}

/**
 * What the user's verdicts settle about two documents. The newer verdict wins
 * over the older one. Where a unit of the first document and one of the second
 * both have the same counterpart in a third, they are counterparts as well, if
 * the user confirmed one of the two pairs and the other one is confirmed or in
 * `certain`; what the user said of the two documents themselves goes before.
 * Over a chapter an item and a chapter follow only where that has no items.
 *
 * @param documents all that the verdicts may speak of; verdicts on others rest
 * @param certain pairs of third documents with the two that no user need confirm
 */
export function decisionsFor(
  a: Calibrated,
  b: Calibrated,
  verdicts: readonly PairVerdict[],
  documents: readonly Calibrated[] = [a, b],
  certain: readonly CertainPair[] = [],
): Decisions {
  const units = new Map(documents.map((document) => [document.id, unitsOf(document)]));
  const found = verdicts
    .toSorted((x, y) => (x.decidedAt < y.decidedAt ? 1 : -1))
    .flatMap((verdict) => {
      const [one, other] = [verdict.a, verdict.b].map((mark) => locate(mark, documents, units));
      return one && other ? [{ a: one, b: other, isPair: verdict.verdict === "counterparts" }] : [];
    });
  const newest = firstOfEach(found);
  const between = newest.flatMap((pair) => {
    const placed = oriented(pair, a.id, b.id);
    return placed === null ? [] : [{ ...placed, isPair: pair.isPair }];
  });
  const headless = [a, b].map(({ id }) => headlessChapters(units.get(id) ?? []));
  const unrelated = between.filter(({ isPair }) => !isPair);
  for (const pair of unrelated.flatMap((broken) => asChapters(broken, headless))) {
    if (!between.some((one) => one.a === pair.a && one.b === pair.b)) unrelated.push(pair);
  }
  const chosen = new OnePerUnit(unrelated);
  for (const pair of between) if (pair.isPair) chosen.take(pair, "confirmed");
  const confirmed = newest.filter(({ isPair }) => isPair);
  const [plainA, plainB] = [a, b].map(({ id }) => plainChaptersOf(units.get(id) ?? []));
  const isWhole = (pair: DecidedPair) => plainA?.has(pair.a) || plainB?.has(pair.b) || false;
  for (const pair of implied(a.id, b.id, confirmed, certain, isWhole)) chosen.take(pair, "implied");
  return { counterparts: chosen.pairs, unrelated };
}

function locate(
  mark: UnitMark,
  documents: readonly Calibrated[],
  units: ReadonlyMap<string, readonly Unit[]>,
): UnitOf | null {
  const document = documents.find(({ id }) => id === mark.documentId);
  if (document === undefined) return null;
  const unit = findMarked(document, units.get(document.id) ?? [], mark);
  return unit === null ? null : { documentId: document.id, key: unitKey(unit) };
}

/**
 * An item the user holds apart from a chapter, as the chapter it begins where the
 * text has no heading for that: what was broken must not come back by that name.
 */
function asChapters<T extends DecidedPair>(
  pair: T,
  [headlessA, headlessB]: readonly ReadonlyMap<string, string>[],
): readonly T[] {
  const [chapterA, chapterB] = [headlessA?.get(pair.a), headlessB?.get(pair.b)];
  if (chapterA !== undefined && isChapterKey(pair.b)) return [{ ...pair, a: chapterA }];
  if (chapterB !== undefined && isChapterKey(pair.a)) return [{ ...pair, b: chapterB }];
  return [];
}

/** Of several verdicts on the same two units the first. */
function firstOfEach<T extends CertainPair>(pairs: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return pairs.filter(({ a, b }) => {
    const key = [a, b].map(nameOf).sort().join("\n");
    return !seen.has(key) && seen.add(key);
  });
}

function nameOf({ documentId, key }: UnitOf): string {
  return `${documentId}\t${key}`;
}

/** A pair with the units in the order of two documents; `null` where it is not between them. */
function oriented(pair: CertainPair, idA: string, idB: string): DecidedPair | null {
  const { a, b } = pair;
  if (a.documentId === idA && b.documentId === idB) return { a: a.key, b: b.key };
  if (a.documentId === idB && b.documentId === idA) return { a: b.key, b: a.key };
  return null;
}

/**
 * Pairs of units that share a counterpart in a third document. A chapter with
 * items can have two there, of which only the other chapter is all of it:
 * `isWhole` says whether a chapter in a pair says no more than one clause.
 */
function implied(
  idA: string,
  idB: string,
  confirmed: readonly CertainPair[],
  certain: readonly CertainPair[],
  isWhole: (pair: DecidedPair) => boolean,
): readonly DecidedPair[] {
  const toConfirmed = neighbours(confirmed);
  const toAny = neighbours([...confirmed, ...certain]);
  const over = (first: Neighbours, second: Neighbours) =>
    [...first].flatMap(([name, thirds]) => {
      const from = unitOf(name);
      if (from.documentId !== idA) return [];
      return thirds
        .filter(({ documentId }) => documentId !== idA && documentId !== idB)
        .flatMap((third) =>
          (second.get(nameOf(third)) ?? [])
            .filter(({ documentId }) => documentId === idB)
            .map(({ key }) => ({ a: from.key, b: key }))
            .filter((pair) => !isChapterKey(third.key) || isOfOneSize(pair) || isWhole(pair)),
        );
    });
  return [...over(toConfirmed, toAny), ...over(toAny, toConfirmed)];
}

type Neighbours = ReadonlyMap<string, readonly UnitOf[]>;

function neighbours(pairs: readonly CertainPair[]): Neighbours {
  const found = new Map<string, UnitOf[]>();
  const link = (from: UnitOf, to: UnitOf) => {
    const list = found.get(nameOf(from));
    if (list === undefined) found.set(nameOf(from), [to]);
    else list.push(to);
  };
  for (const { a, b } of pairs) {
    link(a, b);
    link(b, a);
  }
  return found;
}

function unitOf(name: string): UnitOf {
  const [documentId = "", key = ""] = name.split("\t");
  return { documentId, key };
}

function isOfOneSize({ a, b }: DecidedPair): boolean {
  return isChapterKey(a) === isChapterKey(b);
}

/** Takes pairs in their order unless one of the units has its counterpart, or the pair is refused. */
class OnePerUnit {
  readonly pairs: (DecidedPair & { readonly origin: PairOrigin })[] = [];
  private readonly taken = new Set<string>();

  constructor(private readonly refused: readonly DecidedPair[]) {}

  take({ a, b }: DecidedPair, origin: PairOrigin): void {
    // A chapter can have a chapter and a unit of another kind.
    const kind = isChapterPair({ a, b }) ? "chapter" : "part";
    const names = [`${kind} a ${a}`, `${kind} b ${b}`];
    if (names.some((name) => this.taken.has(name))) return;
    if (this.refused.some((pair) => pair.a === a && pair.b === b)) return;
    for (const name of names) this.taken.add(name);
    this.pairs.push({ a, b, origin });
  }
}
