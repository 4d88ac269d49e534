import type { BlockKind } from "../document/block";
import type { Span } from "../document/span";
import type { Explanation } from "./explanation";
import type { FacetCount, FacetCounts, FacetFilters } from "./facets";
import type { Snippet } from "./snippet";

/** A record in which the query stands. */
export type SearchHit = BlockHit | CommentHit | NoteHit | HandoutHit;

interface Found {
  /** Comparable within one search only; 0 where the query has nothing to rank by. */
  readonly score: number;
  /** Every occurrence in the record, in order. Of a block: offsets into the document's cleaned text; otherwise into the record's text. */
  readonly ranges: readonly Span[];
  readonly snippet: Snippet;
  /** Where the search was asked to explain itself; the best hits only. */
  readonly explanation?: Explanation;
}

export interface BlockHit extends Found {
  readonly kind: "block";
  readonly documentId: string;
  readonly blockId: string;
}

export interface CommentHit extends Found {
  readonly kind: "comment";
  readonly documentId: string | null;
  readonly annotationId: string;
}

export interface NoteHit extends Found {
  readonly kind: "note";
  readonly documentId: string | null;
  readonly noteId: string;
  /** Where in the note the ranges count: its title, or its text. */
  readonly part: "title" | "text";
}

export interface HandoutHit extends Found {
  readonly kind: "handout";
  readonly documentId: null;
  readonly handoutId: string;
  /** The entry the ranges count in; `null` for the title. */
  readonly entryId: string | null;
}

export interface SearchResults {
  /** Number of occurrences in all records that pass the filters, whatever the page. */
  readonly total: number;
  /** Number of records with an occurrence: blocks, comments, notes, entries of handouts. */
  readonly records: number;
  /** Number of documents with an occurrence, in their text or in a comment or note on them. */
  readonly documents: number;
  /** The page that was asked for, in the order that was asked for. */
  readonly hits: readonly SearchHit[];
  /** Place of the page's first hit among all records. */
  readonly offset: number;
  /** Where they were asked for. */
  readonly facets?: ResultCounts;
  /** Names before a colon that are no field; they were looked for as text. */
  readonly unknownFields: readonly string[];
  /** Number of documents that are not indexed yet: they were gone through, and their ranks are estimates. */
  readonly unindexed: number;
}

/**
 * The order of the hits: `relevance` the best first; `document` the document
 * with the best hit first, all of its hits together, the best first; `place` as
 * in the library and the text; `date` the newest document, comment or note
 * first. Equals come in the order of the library and of the text.
 */
export const ORDERS = ["relevance", "document", "place", "date"] as const;
export type Order = (typeof ORDERS)[number];

/** The facets and the kinds of block, counted. */
export interface ResultCounts extends FacetCounts {
  readonly blockKinds: readonly FacetCount<BlockKind>[];
}

/** Which records are looked at; of each list one value is enough, an empty or absent list asks for nothing. */
export interface SearchFilters extends FacetFilters {
  /** Only these kinds of block, so no comments and no notes. */
  readonly blockKinds?: readonly BlockKind[];
}

export interface SearchOptions {
  /** The most hits to return; all where it is not given. The counts are always of all. */
  readonly limit?: number;
  /** How many hits to pass over. */
  readonly offset?: number;
  /** `relevance` where it is not given. */
  readonly order?: Order;
  readonly filters?: SearchFilters;
  /** Count what is found by document, level, year and so on. */
  readonly facets?: boolean;
  /** Say of every hit why it stands where it does. */
  readonly explain?: boolean;
}

/** Hits of one document, or of one kind outside documents, in the order of the hits. */
export interface DocumentHits {
  readonly documentId: string | null;
  /** `block` for those of a document, whatever they are. */
  readonly kind: SearchHit["kind"];
  readonly hits: readonly SearchHit[];
}

/** The hits by document; the document with the best hit comes first. */
export function groupByDocument(hits: readonly SearchHit[]): DocumentHits[] {
  const groups = new Map<string, Omit<DocumentHits, "hits"> & { readonly hits: SearchHit[] }>();
  for (const hit of hits) {
    const { documentId } = hit;
    const kind = documentId === null ? hit.kind : "block";
    const key = `${kind} ${documentId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { documentId, kind, hits: [hit] });
    else group.hits.push(hit);
  }
  return [...groups.values()];
}
