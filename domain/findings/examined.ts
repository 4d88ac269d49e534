import type { Block } from "../document/block";
import type { Document } from "../document/document";
import { contains } from "../document/span";

/** What the search for faults needs of a document. */
export type Examined = Pick<Document, "text" | "edits" | "blocks" | "chapters" | "truncated">;

/** The block that holds the offset; `undefined` where the text has none. Blocks are in order. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined || contains(block, offset)) return block;
    if (offset < block.from) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}
