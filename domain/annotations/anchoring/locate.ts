import type { Run } from "../../collation/run";
import type { Span } from "../../document/span";

/** How far around a passage what stands there tells that it is the same place, in units. */
export const CONTEXT_REACH = 32;

/** What is new within a passage or beside its context may be this long, in units. */
const INSERTED = 32;

/** Where a passage of the first text stands in the second. In units of the skeletons. */
export interface Located {
  readonly span: Span;
  /** All of the passage stands there, without anything between. */
  readonly same: boolean;
  /** Units of the passage that stand there. */
  readonly matched: number;
  /** Units that stand before and after it in both texts, within reach. */
  readonly before: number;
  readonly after: number;
  /** Units right before and right behind the same words that are as they were, within reach. */
  readonly back: number;
  readonly on: number;
  /** The longest stretch of the first text that the passage shares with what was replaced. */
  readonly replaced: number;
}

/** So many units beside a passage may be as they were by chance. */
const BY_CHANCE = 4;

/**
 * The same words with what came along on both sides, less what may be chance:
 * where all of this stands again is a copy. In units of the second text.
 */
export function certain({ span, back, on }: Located): Span {
  return {
    from: span.from - Math.max(0, back - BY_CHANCE),
    to: span.to + Math.max(0, on - BY_CHANCE),
  };
}

/** Length of the same words with what stands right beside them as it stood, in units. */
export function togetherSize({ span, back, on }: Located): number {
  return span.to - span.from + back + on;
}

/** What two texts have in common. */
export interface Mapping {
  readonly runs: readonly Run[];
  readonly lengthA: number;
  readonly lengthB: number;
}

/**
 * Maps a passage through what two texts have in common; `null` where nothing
 * stands in its place. Takes time in proportion to the passage.
 */
export function locate(mapping: Mapping, passage: Span): Located | null {
  const cluster = clusterOf(mapping, passage);
  const span =
    cluster === null ? gapSpan(mapping, passage) : clusterSpan(mapping, passage, cluster);
  if (span === null || span.from >= span.to) return null;
  const matched = cluster?.matched ?? 0;
  const length = passage.to - passage.from;
  const same = matched === length && span.to - span.from === length;
  const back = same ? goesBack(mapping, passage, span) : 0;
  const on = same ? goesOn(mapping, passage, span) : 0;
  return {
    span,
    same,
    matched,
    before: contextBefore(mapping, passage.from, span.from),
    after: contextAfter(mapping, passage.to, span.to),
    back,
    on,
    replaced: longestGap(mapping, passage),
  };
}

/** Runs that share units with the passage and stand near each other in the second text. */
interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly matched: number;
}

function clusterOf({ runs }: Mapping, passage: Span): Cluster | null {
  const reach = Math.max(INSERTED, passage.to - passage.from);
  let best: Cluster | null = null;
  let open: Cluster | null = null;
  for (let at = firstEndingAfter(runs, passage.from); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.a >= passage.to) break;
    const own = Math.min(run.a + run.length, passage.to) - Math.max(run.a, passage.from);
    const last = runs[at - 1];
    const isNear = last !== undefined && run.b - last.b - last.length <= reach;
    open =
      open !== null && isNear
        ? { first: open.first, last: at, matched: open.matched + own }
        : { first: at, last: at, matched: own };
    if (best === null || open.matched > best.matched) best = open;
  }
  return best;
}

/** What stands in the place of a passage of which no unit is left. */
function gapSpan(mapping: Mapping, passage: Span): Span | null {
  const { a, b } = gapBefore(mapping, firstEndingAfter(mapping.runs, passage.from));
  // More than the passage was replaced: its share of what stands there now.
  const share = (offset: number) =>
    b.from + Math.round(((offset - a.from) * (b.to - b.from)) / (a.to - a.from));
  return { from: share(passage.from), to: share(passage.to) };
}

function clusterSpan(mapping: Mapping, passage: Span, { first, last }: Cluster): Span {
  const { runs } = mapping;
  const [begin, end] = [runs[first], runs[last]];
  if (begin === undefined || end === undefined) throw new Error("A cluster has runs.");
  const missingBefore = Math.max(0, begin.a - passage.from);
  const missingAfter = Math.max(0, passage.to - end.a - end.length);
  return {
    from:
      missingBefore === 0
        ? begin.b + Math.max(0, passage.from - begin.a)
        : begin.b - takenOf(gapBefore(mapping, first), missingBefore),
    to:
      missingAfter === 0
        ? end.b + Math.min(end.length, passage.to - end.a)
        : end.b + end.length + takenOf(gapBefore(mapping, last + 1), missingAfter),
  };
}

/** How much of what stands in a gap now replaces so many units at the gap's edge. */
function takenOf({ a, b }: Gap, missing: number): number {
  const [gone, come] = [a.to - a.from, b.to - b.from];
  const share = missing >= gone ? come : Math.round((come * missing) / gone);
  return Math.min(share, 2 * missing + 4);
}

interface Gap {
  readonly a: Span;
  readonly b: Span;
}

/** What stands between the run before this one and it. */
function gapBefore({ runs, lengthA, lengthB }: Mapping, at: number): Gap {
  const before = runs[at - 1] ?? { a: 0, b: 0, length: 0 };
  const after = runs[at] ?? { a: lengthA, b: lengthB };
  return {
    a: { from: before.a + before.length, to: after.a },
    b: { from: before.b + before.length, to: after.b },
  };
}

function longestGap(mapping: Mapping, passage: Span): number {
  let longest = 0;
  for (let at = firstEndingAfter(mapping.runs, passage.from); at <= mapping.runs.length; at++) {
    const { a } = gapBefore(mapping, at);
    if (a.from >= passage.to) break;
    if (a.to > passage.from) longest = Math.max(longest, a.to - a.from);
  }
  return longest;
}

function contextBefore({ runs }: Mapping, passageFrom: number, spanFrom: number): number {
  const least = passageFrom - CONTEXT_REACH;
  let sum = 0;
  for (let at = firstEndingAfter(runs, least); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.a >= passageFrom) break;
    const from = Math.max(run.a, least, run.a + spanFrom - CONTEXT_REACH - INSERTED - run.b);
    const to = Math.min(run.a + run.length, passageFrom);
    sum += Math.max(0, to - from);
  }
  return sum;
}

function contextAfter({ runs }: Mapping, passageTo: number, spanTo: number): number {
  const most = passageTo + CONTEXT_REACH;
  let sum = 0;
  for (let at = firstEndingAfter(runs, passageTo); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.a >= most) break;
    const from = Math.max(run.a, passageTo);
    const to = Math.min(
      run.a + run.length,
      most,
      run.a + spanTo + CONTEXT_REACH + INSERTED - run.b,
    );
    sum += Math.max(0, to - from);
  }
  return sum;
}

/** How many units before the passage stand before it in the second text as well. */
function goesBack({ runs }: Mapping, passage: Span, span: Span): number {
  let from = passage.from;
  for (let at = firstEndingAfter(runs, from - 1); at >= 0; at--) {
    const run = runs[at];
    const isNext = run !== undefined && run.a < from && run.a + run.length >= from;
    if (!isNext || run.b - run.a !== span.from - passage.from) break;
    from = run.a;
  }
  return Math.min(CONTEXT_REACH, passage.from - from);
}

function goesOn({ runs }: Mapping, passage: Span, span: Span): number {
  let to = passage.to;
  for (let at = firstEndingAfter(runs, to); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.a > to || run.b - run.a !== span.to - passage.to) break;
    to = run.a + run.length;
  }
  return Math.min(CONTEXT_REACH, to - passage.to);
}

/** Place of the first run that ends after an offset of the first text. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.a + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
