import type { Span } from "../document/span";
import type { Explanation } from "./explanation";
import type { Snippet } from "./snippet";

/** A block in which the query stands. */
export interface SearchHit {
  readonly documentId: string;
  readonly blockId: string;
  /** Every occurrence in the block, in order; offsets into the document's cleaned text. */
  readonly ranges: readonly Span[];
  /** Comparable within one search only; 0 where the query has nothing to rank by. */
  readonly score: number;
  readonly snippet: Snippet;
  /** Where the search was asked to explain itself; the best hits only. */
  readonly explanation?: Explanation;
}

export interface SearchResults {
  /** Number of occurrences in all blocks, whatever the limit. */
  readonly total: number;
  /** Number of blocks with an occurrence, whatever the limit. */
  readonly blocks: number;
  /** Number of documents with an occurrence, whatever the limit. */
  readonly documents: number;
  /** Best first; equals in the order of the library and of the text. */
  readonly hits: readonly SearchHit[];
}

export interface SearchOptions {
  /** The most hits to return; all where it is not given. The counts are always of all. */
  readonly limit?: number;
  /** Say of every hit why it stands where it does. */
  readonly explain?: boolean;
}

/** Hits of one document, in the order of the hits. */
export interface DocumentHits {
  readonly documentId: string;
  readonly hits: readonly SearchHit[];
}

/** The hits by document; the document with the best hit comes first. */
export function groupByDocument(hits: readonly SearchHit[]): DocumentHits[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.documentId);
    if (group === undefined) groups.set(hit.documentId, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([documentId, ofDocument]) => ({ documentId, hits: ofDocument }));
}
