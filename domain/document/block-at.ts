import type { Block } from "./block";

/**
 * Place in `blocks` of the block that holds the offset; their number where the
 * offset is behind the last one. Blocks are in order.
 */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
