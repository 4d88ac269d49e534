import { unitKey } from "../../domain/alignment/units";
import type { Links } from "./links";
import type { LaidOutPassage, PaneLayout } from "./pane-layout";

/** Where the other pane should stand. */
export interface Followed {
  /** In CSS pixels, as `scrollTop`; may be beyond what the pane can scroll. */
  readonly scrollTop: number;
  /** Stretches of one number are passed without a jump; from one to the next there is one. */
  readonly run: number;
}

/** Where another pane should stand for each place of this one. */
export interface ScrollMap {
  at(scrollTop: number): Followed;
}

/** A height in one pane and the one in the other that corresponds to it. */
interface Knot {
  readonly at: number;
  readonly to: number;
}

/** A passage with a counterpart: where their blocks correspond, and where both end. */
interface Stretch {
  readonly anchors: readonly [Knot, ...Knot[]];
  readonly end: Knot;
}

/** A stretch and the passage of the other pane it ends in. */
type StretchInto = Stretch & { readonly passage: LaidOutPassage };

/** What begins in this upper part of a pane stands at the height of its counterpart. */
const LEVEL_PART = 1 / 3;

/** What only the other document has is passed without a jump up to this part of a pane's height. */
const NEAR_PART = 1 / 2;

/** Rounding of heights, in CSS pixels. */
const ROUNDING = 1;

/**
 * Works out by what corresponds how two panes scroll together: a beginning in
 * the upper part of the one stands at the same height as its counterpart in the
 * other; between beginnings both go on in proportion. Beside what has no
 * counterpart the other pane rests, and where counterparts stand in another
 * order it jumps.
 *
 * @param height of the panes, in CSS pixels
 */
export function scrollMap(
  from: PaneLayout,
  to: PaneLayout,
  links: Links,
  height: number,
): ScrollMap {
  const runs = joined(stretchesOf(from, to, links), height);
  return {
    at: (scrollTop) => {
      const run = lastAtOrBefore(runs, scrollTop, (knots) => knots[0]?.at ?? 0);
      return { scrollTop: between(runs[run] ?? [], scrollTop), run };
    },
  };
}

function stretchesOf(from: PaneLayout, to: PaneLayout, links: Links): readonly Stretch[] {
  const passageOf = new Map<string, LaidOutPassage>();
  const topOf = new Map<string, number>();
  for (const passage of to.passages) {
    for (const { id, top } of passage.blocks) {
      passageOf.set(id, passage);
      topOf.set(id, top);
    }
  }
  const found = from.passages.flatMap(({ unit, blocks, bottom }): readonly StretchInto[] => {
    if (unit === null || !links.units.has(unitKey(unit))) return [];
    const anchors: Knot[] = [];
    let last: string | undefined;
    for (const { id, top } of blocks) {
      const other = links.blocks.get(id);
      const target = other === undefined ? undefined : topOf.get(other);
      if (target === undefined || target <= (anchors.at(-1)?.to ?? -1)) continue;
      anchors.push({ at: top, to: target });
      last = other;
    }
    const [first, ...rest] = anchors;
    const passage = last === undefined ? undefined : passageOf.get(last);
    if (first === undefined || passage === undefined) return [];
    return [{ anchors: [first, ...rest], end: { at: bottom, to: passage.bottom }, passage }];
  });
  return shared(found);
}

/**
 * Where several stretches end in one passage, such as a chapter's heading and
 * an item of it in a chapter that has no items, each ends where the next begins.
 */
function shared(stretches: readonly StretchInto[]): readonly Stretch[] {
  const nextIn = new Map<LaidOutPassage, number>();
  return stretches
    .toReversed()
    .map(({ anchors, end, passage }) => {
      const next = nextIn.get(passage) ?? end.to;
      nextIn.set(passage, anchors[0].to);
      const last = (anchors.at(-1) ?? anchors[0]).to;
      return { anchors, end: { at: end.at, to: next >= last ? Math.min(end.to, next) : end.to } };
    })
    .toReversed();
}

/** The knots of all stretches, in runs that are passed without a jump. */
function joined(stretches: readonly Stretch[], height: number): readonly (readonly Knot[])[] {
  let run: Knot[] = [{ at: 0, to: 0 }];
  const runs = [run];
  let before = openingOf(stretches[0], height);
  for (const stretch of stretches) {
    const [first, ...rest] = stretch.anchors;
    const last = before.anchors.at(-1) ?? first;
    const way = { at: first.at - last.at, to: before.end.to - last.to };
    const gap = first.to - before.end.to;
    const level = levelWay(way, height);
    add(run, { at: Math.min(before.end.at, first.at - level), to: before.end.to - level });
    if (gap >= -ROUNDING && gap <= height * NEAR_PART) {
      add(run, { at: first.at - level, to: before.end.to - level });
      add(run, { at: first.at - level / 2, to: first.to - level / 2 });
    } else {
      const early = levelWay({ at: way.at, to: Number.POSITIVE_INFINITY }, height);
      run = [{ at: first.at - early, to: first.to - early }];
      runs.push(run);
    }
    add(run, first);
    let previous = first;
    for (const anchor of rest) {
      const level = levelWay({ at: anchor.at - previous.at, to: anchor.to - previous.to }, height);
      add(run, { at: anchor.at - level, to: anchor.to - level });
      add(run, anchor);
      previous = anchor;
    }
    before = stretch;
  }
  add(run, before.end);
  return runs;
}

/** What stands above the first stretch: passed in proportion where it is short enough in both. */
function openingOf(first: Stretch | undefined, height: number): Stretch {
  const start: Knot = { at: 0, to: 0 };
  const end = first?.anchors[0];
  return { anchors: [start], end: end !== undefined && end.to <= height ? end : start };
}

/** Over how many pixels before a beginning both panes move alike; never over more than half the way to it. */
function levelWay(way: Knot, height: number): number {
  return Math.max(0, Math.min(height * LEVEL_PART, way.at / 2, way.to / 2));
}

/** Two knots at one height are one step; the later one counts. */
function add(run: Knot[], knot: Knot): void {
  const last = run.at(-1);
  if (last !== undefined && knot.at <= last.at) {
    run[run.length - 1] = { at: last.at, to: Math.max(last.to, knot.to) };
  } else run.push(knot);
}

function between(run: readonly Knot[], at: number): number {
  const index = lastAtOrBefore(run, at, (knot) => knot.at);
  const [knot, next] = [run[index], run[index + 1]];
  if (knot === undefined) return 0;
  if (next === undefined || at <= knot.at) return knot.to;
  return knot.to + ((at - knot.at) / (next.at - knot.at)) * (next.to - knot.to);
}

/** Index of the last one that begins at or before a height; 0 before the first. Binary search. */
function lastAtOrBefore<T>(list: readonly T[], at: number, startOf: (one: T) => number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(list[middle] as T) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
