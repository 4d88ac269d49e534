import { containment, type Vector } from "../alignment/vector";
import type { Edition } from "./edition";
import type { BlockLink } from "./link-blocks";
import type { BlockRange, Passage } from "./passage";

/** A block is a part of a passage where so much of it stands there … */
const PART = 0.7;
/** … and no more than this in the block of its own edition that is linked with the passage. */
const MOST_SAID_ALREADY = 0.5;

/** A range of one edition's blocks, that may grow into the free blocks around it. */
interface Growing {
  from: number;
  to: number;
}

/**
 * Makes passages of links. Where one edition has in one paragraph what the
 * other has in several, the others join the passage of the linked one.
 */
export function attachParts(
  links: readonly BlockLink[],
  moved: readonly Passage[],
  a: Edition,
  b: Edition,
): readonly Passage[] {
  const freeA = freeBlocks(
    a,
    links.map((link) => link.a),
    moved.map((passage) => passage.a),
  );
  const freeB = freeBlocks(
    b,
    links.map((link) => link.b),
    moved.map((passage) => passage.b),
  );
  return links.map((link) => {
    const [rangeA, rangeB] = [
      { from: link.a, to: link.a + 1 },
      { from: link.b, to: link.b + 1 },
    ];
    grow(rangeB, freeB, b, a.profiles[link.a]?.wording);
    grow(rangeA, freeA, a, b.profiles[link.b]?.wording);
    return { a: rangeA, b: rangeB };
  });
}

function freeBlocks(
  { blocks }: Edition,
  linked: readonly number[],
  moved: readonly BlockRange[],
): Set<number> {
  const free = new Set(blocks.keys());
  for (const at of linked) free.delete(at);
  for (const { from, to } of moved) for (let at = from; at < to; at++) free.delete(at);
  return free;
}

/** Takes free neighbours that are parts of the passage; what is taken is no longer free. */
function grow(
  range: Growing,
  free: Set<number>,
  { profiles }: Edition,
  passage: Vector | undefined,
): void {
  const linked = profiles[range.from]?.wording;
  const takes = (at: number) => {
    const part = profiles[at]?.wording;
    if (!free.has(at) || !part || !passage || !linked) return false;
    const isPart =
      containment(part, passage) >= PART && containment(part, linked) <= MOST_SAID_ALREADY;
    if (isPart) free.delete(at);
    return isPart;
  };
  while (takes(range.from - 1)) range.from--;
  while (takes(range.to)) range.to++;
}
