import { occurrencesOf } from "../occurrences";
import type { Query } from "../query";
import type { SearchHit } from "../results";
import { snippetOf } from "../snippet";
import { blockText, originalText, placeOf, type Segment } from "./segment";

/** The hit in one block, its occurrences marked in the document and in a snippet. */
export function hitAt(segment: Segment, block: number, query: Query, score: number): SearchHit {
  const { documentId, blockId, from } = placeOf(segment, block);
  const ranges = occurrencesOf(query, blockText(segment, block));
  const original = originalText(segment, block);
  const content = original.trimStart();
  const shift = content.length - original.length;
  const shifted = (by: number) =>
    ranges.map((range) => ({ from: range.from + by, to: range.to + by }));
  return {
    documentId,
    blockId,
    ranges: shifted(from),
    score,
    snippet: snippetOf(content.trimEnd(), shifted(shift)),
  };
}
