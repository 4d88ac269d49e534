import type { Document } from "../../domain/document/document";
import { type Span, slice } from "../../domain/document/span";
import type { BlockHit } from "../../domain/search/results";
import type { ShownText } from "./hit-view";

/** So many blocks are shown before and after the one that was found: its clause, mostly. */
const BLOCKS_BEFORE = 2;
const BLOCKS_AFTER = 3;

/**
 * The block of a hit among its neighbours, as it stands in its document.
 *
 * @param places where the query stands in the document, in order
 */
export function passageContext(
  { text, blocks }: Pick<Document, "text" | "blocks">,
  hit: BlockHit,
  places: readonly Span[],
): readonly ShownText[] {
  const at = blocks.findIndex(({ id }) => id === hit.blockId);
  if (at === -1) return [];
  return blocks
    .slice(Math.max(0, at - BLOCKS_BEFORE), at + BLOCKS_AFTER + 1)
    .map(({ id, content }) => {
      const isFound = id === hit.blockId;
      const own = isFound
        ? hit.ranges
        : places.filter(({ from, to }) => from >= content.from && to <= content.to);
      const marks = own.map(({ from, to }) => ({
        from: from - content.from,
        to: to - content.from,
      }));
      return { key: id, text: slice(text, content), marks, isFound };
    });
}
