import { assign } from "../alignment/assign";
import { findCandidates } from "../alignment/candidates";
import type { BlockKind } from "../document/block";
import { slice } from "../document/span";
import { heaviestChain } from "./chain";
import type { Edition } from "./edition";
import type { Passage } from "./passage";

/** Blocks less alike than this are not the same in two editions. */
const SAME = 0.3;
/** Blocks out of order are called moved only where little in them is changed. */
const MOVED = 0.7;

/** Headings, which editions may word anew in the same place. */
const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "title",
  "chapter",
  "section",
  "box",
  "caption",
]);

/** Two blocks that are the same, by their places. */
export interface BlockLink {
  readonly a: number;
  readonly b: number;
}

export interface BlockLinks {
  /** In order in both editions. */
  readonly inOrder: readonly BlockLink[];
  /** Blocks that stand elsewhere in the other edition, neighbours that moved together as one. */
  readonly moved: readonly Passage[];
}

/** Finds for the blocks of one edition those of the other: by wording, headings also by their number. */
export function linkBlocks(a: Edition, b: Edition): BlockLinks {
  const links = assign(findCandidates(a.profiles, b.profiles, a.size), SAME).map((link) => ({
    ...link,
    weight: link.score * (1 + sizeOf(a, link.a)),
  }));
  const chain = heaviestChain(links);
  const kept = new Set(chain);
  const moved = links.filter((link) => !kept.has(link) && link.score >= MOVED);
  return { inOrder: withObvious(chain, moved, a, b), moved: together(moved) };
}

/** Length of a block's content: the less text is called moved, the better. */
function sizeOf({ blocks }: Edition, at: number): number {
  const content = blocks[at]?.content;
  return content === undefined ? 0 : content.to - content.from;
}

/**
 * The chain with what belongs between its links: blocks with the same text,
 * which need have no words, and headings with the same number.
 */
function withObvious(
  chain: readonly BlockLink[],
  moved: readonly BlockLink[],
  a: Edition,
  b: Edition,
): readonly BlockLink[] {
  const places = placesByKey(b, new Set(moved.map((link) => link.b)));
  const movedA = new Set(moved.map((link) => link.a));
  const links: BlockLink[] = [];
  let [nextA, nextB] = [0, 0];
  for (const link of [...chain, { a: a.blocks.length, b: b.blocks.length }]) {
    for (; nextA < link.a; nextA++) {
      const found = keysOf(a, nextA)
        .flatMap((key) => places.get(key)?.find((at) => at >= nextB) ?? [])
        .find((at) => at < link.b);
      if (found === undefined || movedA.has(nextA)) continue;
      links.push({ a: nextA, b: found });
      nextB = found + 1;
    }
    if (link.a < a.blocks.length) links.push({ a: link.a, b: link.b });
    [nextA, nextB] = [link.a + 1, link.b + 1];
  }
  return links;
}

function placesByKey(edition: Edition, moved: ReadonlySet<number>): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of edition.blocks.keys()) {
    if (moved.has(at)) continue;
    for (const key of keysOf(edition, at)) {
      const list = places.get(key) ?? [];
      places.set(key, list);
      list.push(at);
    }
  }
  return places;
}

/** By what a block is known in the other edition without comparing words. */
function keysOf({ text, blocks }: Edition, at: number): readonly string[] {
  const block = blocks[at];
  if (block === undefined) return [];
  const own = `text ${slice(text, block.content)}`;
  return HEADINGS.has(block.kind) ? [own, `id ${block.id}`] : [own];
}

function together(moved: readonly BlockLink[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { a, b } of [...moved].sort((x, y) => x.a - y.a)) {
    const last = passages.at(-1);
    if (last !== undefined && last.a.to === a && last.b.to === b) {
      passages[passages.length - 1] = {
        a: { from: last.a.from, to: a + 1 },
        b: { from: last.b.from, to: b + 1 },
      };
    } else passages.push({ a: { from: a, to: a + 1 }, b: { from: b, to: b + 1 } });
  }
  return passages;
}
