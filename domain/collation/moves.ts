import type { Span } from "../document/span";
import { saying } from "./marks";
import { type Change, isEmpty } from "./variant";

/** A difference that may turn out to be moved. */
export interface Difference extends Change {
  readonly isMoved: boolean;
}

/** So much has to stand in both places, in letters and digits; shorter phrases come again by chance. */
const LEAST_MOVED = 8;

const CLAUSE_END = /[，。；：！？、,;:!?\n]/u;

interface Clause extends Span {
  /** Place of its change in the list. */
  readonly change: number;
  readonly said: string;
}

/**
 * Finds whole clauses that one change takes away and another one brings, and
 * makes changes of their own of them. Marks may differ.
 */
export function findMoves(a: string, b: string, changes: readonly Change[]): readonly Difference[] {
  const moves = movesBetween(clausesOf(a, changes, "a"), clausesOf(b, changes, "b"));
  const goneA = grouped(moves.map(({ inA, a: span }) => [inA, span]));
  const goneB = grouped(moves.map(({ inB, b: span }) => [inB, span]));
  const stay = changes.flatMap((change, at) => {
    const [cutsA, cutsB] = [goneA.get(at) ?? [], goneB.get(at) ?? []];
    if (cutsA.length === 0 && cutsB.length === 0) return [change];
    return rejoin(change, without(change.a, cutsA), without(change.b, cutsB));
  });
  return [
    ...stay.map((change) => ({ ...change, isMoved: false })),
    ...moves.map((move) => ({ a: move.a, b: move.b, isMoved: true })),
  ];
}

function grouped(
  entries: readonly (readonly [number, Span])[],
): ReadonlyMap<number, readonly Span[]> {
  const groups = new Map<number, Span[]>();
  for (const [at, span] of entries) {
    const group = groups.get(at) ?? [];
    groups.set(at, group);
    group.push(span);
  }
  return groups;
}

function clausesOf(text: string, changes: readonly Change[], side: "a" | "b"): readonly Clause[] {
  return changes.flatMap((change, at) => {
    const { from, to } = change[side];
    const clauses: Clause[] = [];
    let start = from;
    for (let end = from + 1; end <= to; end++) {
      if (end < to && !CLAUSE_END.test(text[end - 1] ?? "")) continue;
      clauses.push({ from: start, to: end, change: at, said: saying(text.slice(start, end)) });
      start = end;
    }
    return clauses;
  });
}

/** A change with the places of the changes it was found in. */
interface Move extends Change {
  readonly inA: number;
  readonly inB: number;
}

function movesBetween(ofA: readonly Clause[], ofB: readonly Clause[]): readonly Move[] {
  const places = new Map<string, number[]>();
  ofB.forEach(({ said }, at) => {
    if (said === "") return;
    const list = places.get(said) ?? [];
    places.set(said, list);
    list.push(at);
  });
  const used = new Set<number>();
  const moves: Move[] = [];
  for (let at = 0; at < ofA.length; at++) {
    const found = longestMove(at, ofA, ofB, places, used);
    if (found === null) continue;
    const [first, last] = [ofB[found.place], ofB[found.place + found.count - 1]];
    const [begin, end] = [ofA[at], ofA[at + found.count - 1]];
    if (!first || !last || !begin || !end) continue;
    moves.push({
      a: { from: begin.from, to: end.to },
      b: { from: first.from, to: last.to },
      inA: begin.change,
      inB: first.change,
    });
    for (let i = 0; i < found.count; i++) used.add(found.place + i);
    at += found.count - 1;
  }
  return moves;
}

interface Found {
  readonly place: number;
  /** How many clauses. */
  readonly count: number;
}

function longestMove(
  at: number,
  ofA: readonly Clause[],
  ofB: readonly Clause[],
  places: ReadonlyMap<string, readonly number[]>,
  used: ReadonlySet<number>,
): Found | null {
  let best: (Found & { readonly length: number }) | null = null;
  for (const place of places.get(ofA[at]?.said ?? "") ?? []) {
    let count = 0;
    let length = 0;
    while (
      fits(ofA[at], ofA[at + count], ofB[place], ofB[place + count]) &&
      !used.has(place + count)
    ) {
      length += ofA[at + count]?.said.length ?? 0;
      count++;
    }
    if (length >= LEAST_MOVED && length > (best?.length ?? 0)) best = { place, count, length };
  }
  return best;
}

/** True where two clauses say the same, each in the change of the first, and the changes are not one. */
function fits(
  firstA: Clause | undefined,
  a: Clause | undefined,
  firstB: Clause | undefined,
  b: Clause | undefined,
): boolean {
  if (firstA === undefined || a === undefined || firstB === undefined || b === undefined)
    return false;
  return (
    a.said === b.said &&
    a.change === firstA.change &&
    b.change === firstB.change &&
    a.change !== b.change
  );
}

/** What is left of a span when these parts are taken out of it. */
function without(span: Span, gone: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (const cut of [...gone].sort((x, y) => x.from - y.from)) {
    parts.push({ from, to: cut.from });
    from = cut.to;
  }
  return [...parts, { from, to: span.to }].filter((part) => !isEmpty(part));
}

/** Changes of what is left of both sides: the first parts against each other, the others alone. */
function rejoin(
  change: Change,
  partsA: readonly Span[],
  partsB: readonly Span[],
): readonly Change[] {
  const count = Math.max(partsA.length, partsB.length);
  return Array.from({ length: count }, (_, at) => ({
    a: partsA[at] ?? { from: change.a.to, to: change.a.to },
    b: partsB[at] ?? { from: change.b.to, to: change.b.to },
  })).filter(({ a, b }) => !isEmpty(a) || !isEmpty(b));
}
