import type { Span } from "../../document/span";
import { occurrencesOf } from "../occurrences";
import type { Query } from "../query";
import type { FactsOf } from "../record";
import type { SearchHit } from "../results";
import { snippetOf } from "../snippet";
import { placeOf } from "./block-places";
import { TITLE_BLOCK } from "./record-documents";
import { blockText, originalText } from "./segment";
import type { Part } from "./segment-set";

/**
 * The hit in one block of a part, its occurrences marked where they stand and in
 * a snippet.
 *
 * @param query of the clauses whose conditions hold in the block
 */
export function hitAt(
  part: Part,
  block: number,
  query: Query,
  score: number,
  factsOf: FactsOf,
): SearchHit {
  const { segment, kind } = part;
  const { documentId: id, blockId, from } = placeOf(segment, block);
  const text = blockText(segment, block);
  const ranges = occurrencesOf(query, text);
  const original = (piece: Span) => originalText(segment, block, piece);
  const snippet = snippetOf(text.folded, ranges, original);
  if (kind === "block") {
    return { kind, documentId: id, blockId, ranges: shifted(ranges, from), score, snippet };
  }
  const { documentId } = factsOf(kind, id);
  if (kind === "comment") return { kind, documentId, annotationId: id, ranges, score, snippet };
  if (kind === "handout") {
    const entryId = blockId === TITLE_BLOCK ? null : blockId;
    return { kind, documentId: null, handoutId: id, entryId, ranges, score, snippet };
  }
  const inNote = blockId === TITLE_BLOCK ? "title" : "text";
  return { kind, documentId, noteId: id, part: inNote, ranges, score, snippet };
}

function shifted(ranges: readonly Span[], by: number): readonly Span[] {
  if (by === 0) return ranges;
  return ranges.map(({ from, to }) => ({ from: from + by, to: to + by }));
}
