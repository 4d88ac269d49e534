/** Blocks in which something stands, ascending, and how often it stands in each. */
export interface Matches {
  readonly blocks: Uint32Array;
  readonly counts: Uint32Array;
}

const EMPTY = new Uint32Array(0);
export const NO_MATCHES: Matches = { blocks: EMPTY, counts: EMPTY };

/** Takes matches one after the other, in ascending order of their blocks. */
export class MatchList {
  private readonly blocks: Uint32Array;
  private readonly counts: Uint32Array;
  private length = 0;

  /** @param most matches there can be */
  constructor(most: number) {
    this.blocks = new Uint32Array(most);
    this.counts = new Uint32Array(most);
  }

  /** A block in which nothing stands is passed over. */
  add(block: number, count: number): void {
    if (count === 0) return;
    this.blocks[this.length] = block;
    this.counts[this.length++] = count;
  }

  finish(): Matches {
    const { blocks, counts } = this;
    if (this.length === blocks.length) return { blocks, counts };
    return {
      blocks: this.blocks.subarray(0, this.length),
      counts: this.counts.subarray(0, this.length),
    };
  }
}

/** The blocks in both of two ascending lists. */
export function intersection(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let count = 0;
  let j = 0;
  for (let i = 0; i < few.length; i++) {
    const block = few[i] ?? 0;
    while (j < many.length && (many[j] ?? 0) < block) j++;
    if (j === many.length) break;
    if (many[j] === block) both[count++] = block;
  }
  return both.subarray(0, count);
}

/** The matches in these blocks, which are in ascending order. */
export function onlyIn({ blocks, counts }: Matches, within: Uint32Array): Matches {
  const list = new MatchList(Math.min(blocks.length, within.length));
  let j = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    while (j < within.length && (within[j] ?? 0) < block) j++;
    if (within[j] === block) list.add(block, counts[i] ?? 0);
  }
  return list.finish();
}

/** The matches in the blocks of another list, with what `countOf` makes of both counts; 0 where only the first has the block. */
export function combined(
  all: Matches,
  some: Matches,
  countOf: (count: number, other: number) => number,
): Matches {
  const list = new MatchList(all.blocks.length);
  let j = 0;
  for (let i = 0; i < all.blocks.length; i++) {
    const block = all.blocks[i] ?? 0;
    while (j < some.blocks.length && (some.blocks[j] ?? 0) < block) j++;
    const other = some.blocks[j] === block ? (some.counts[j] ?? 0) : 0;
    list.add(block, countOf(all.counts[i] ?? 0, other));
  }
  return list.finish();
}

/** The blocks of any of the lists, ascending, each once; its counts are added up. */
export function unionOf(lists: readonly Matches[], blockCount: number): Matches {
  const counts = new Uint32Array(blockCount);
  for (const list of lists) {
    for (let i = 0; i < list.blocks.length; i++) {
      const block = list.blocks[i] ?? 0;
      counts[block] = (counts[block] ?? 0) + (list.counts[i] ?? 0);
    }
  }
  const union = new MatchList(blockCount);
  for (let block = 0; block < blockCount; block++) union.add(block, counts[block] ?? 0);
  return union.finish();
}
