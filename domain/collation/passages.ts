import { attachParts } from "./attach-parts";
import type { Collatable, Edition } from "./edition";
import { editionsOf } from "./edition";
import { linkBlocks } from "./link-blocks";
import type { BlockRange, Passage } from "./passage";

/** How two editions are made of the same passages. Every block is in one of the lists, once. */
export interface Passages {
  /** The passages both editions have, in order in both. */
  readonly same: readonly Passage[];
  /** Passages both have, but not in the same order as the others. */
  readonly moved: readonly Passage[];
  /** Blocks only one edition has, by the larger parts they belong to; the other range is their place. */
  readonly onlyA: readonly Passage[];
  readonly onlyB: readonly Passage[];
}

export function passagesOf(a: Collatable, b: Collatable): Passages {
  const [ofA, ofB] = editionsOf(a, b);
  const { inOrder, moved } = linkBlocks(ofA, ofB);
  const same = attachParts(inOrder, moved, ofA, ofB);
  return { same, moved, ...leftOver(same, moved, ofA, ofB) };
}

function leftOver(
  same: readonly Passage[],
  moved: readonly Passage[],
  ofA: Edition,
  ofB: Edition,
): Pick<Passages, "onlyA" | "onlyB"> {
  const movedA = new Set(moved.flatMap(({ a }) => placesIn(a)));
  const movedB = new Set(moved.flatMap(({ b }) => placesIn(b)));
  const onlyA: Passage[] = [];
  const onlyB: Passage[] = [];
  let [fromA, fromB] = [0, 0];
  const end = { a: point(ofA.blocks.length), b: point(ofB.blocks.length) };
  for (const { a, b } of [...same, end]) {
    for (const range of byPart(ofA, { from: fromA, to: a.from }, movedA)) {
      onlyA.push({ a: range, b: point(fromB) });
    }
    for (const range of byPart(ofB, { from: fromB, to: b.from }, movedB)) {
      onlyB.push({ a: point(a.from), b: range });
    }
    [fromA, fromB] = [a.to, b.to];
  }
  return { onlyA, onlyB };
}

function placesIn({ from, to }: BlockRange): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function point(at: number): BlockRange {
  return { from: at, to: at };
}

/** The item, box or table in a block's id. */
const PART_ID = /^(?:a\d+\.)?[^.]+\.[ibt]\d+[^.]*/;

/** The blocks of a range that are not moved, those of one item, box or table together. */
function byPart(
  { blocks }: Edition,
  { from, to }: BlockRange,
  moved: ReadonlySet<number>,
): readonly BlockRange[] {
  const ranges: BlockRange[] = [];
  let part: string | null = null;
  for (let at = from; at < to; at++) {
    const id = blocks[at]?.id ?? "";
    const own = PART_ID.exec(id)?.[0] ?? id;
    const last = ranges.at(-1);
    if (moved.has(at)) part = null;
    else if (last !== undefined && own === part)
      ranges[ranges.length - 1] = { from: last.from, to: at + 1 };
    else ranges.push({ from: at, to: at + 1 });
    if (!moved.has(at)) part = own;
  }
  return ranges;
}
