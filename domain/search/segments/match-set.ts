import type { Query } from "../query";
import { type FactsOf, factsUnknown } from "../record";
import { matchSegment, type SegmentMatches } from "./match-segment";
import { PostingLists } from "./posting-lists";
import { type ScopedQuery, scopeQuery } from "./scope";
import { at, documentOf } from "./segment";
import type { Part, SegmentSet } from "./segment-set";

/** What a query finds in one part of a set. */
export interface PartMatches extends SegmentMatches {
  /** Number of the part in the set. */
  readonly number: number;
  readonly part: Part;
  readonly scoped: ScopedQuery;
  /** What was read of the part's posting lists. */
  readonly lists: PostingLists;
}

/** Finds a query in every part; parts without a match are left out. */
export function matchSet(
  set: SegmentSet,
  query: Query,
  factsOf: FactsOf = factsUnknown,
): PartMatches[] {
  const found: PartMatches[] = [];
  let number = 0;
  for (const part of set.parts) {
    const scoped = scopeQuery(part, query, factsOf);
    const lists = new PostingLists(part.segment);
    const { blocks, counts, isWhole } = withoutRemoved(part, matchSegment(lists, scoped));
    if (blocks.length > 0) found.push({ number, part, scoped, lists, blocks, counts, isWhole });
    number += 1;
  }
  return found;
}

function withoutRemoved({ segment, removed }: Part, matches: SegmentMatches): SegmentMatches {
  if (removed.size === 0) return matches;
  const kept = (_: number, i: number) => !removed.has(documentOf(segment, at(matches.blocks, i)));
  const { blocks, counts, isWhole } = matches;
  return { blocks: blocks.filter(kept), counts: counts.filter(kept), isWhole };
}

/** How much was found, whatever is shown of it. */
export interface Counts {
  /** Number of occurrences, of records with one, and of documents with one. */
  readonly total: number;
  readonly records: number;
  readonly documents: number;
}

/** The counts of matches in documents' blocks: of comments and notes the document is not known here. */
export function countBlocks(all: readonly PartMatches[]): Counts {
  let total = 0;
  let records = 0;
  let documents = 0;
  for (const { part, blocks, counts } of all) {
    for (let i = 0; i < counts.length; i++) total += counts[i] ?? 0;
    records += blocks.length;
    documents += documentCount(part, blocks);
  }
  return { total, records, documents };
}

/** In how many documents these blocks, which are in ascending order, stand. */
function documentCount({ segment }: Part, blocks: Uint32Array): number {
  let documents = 0;
  let end = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    if (block < end) continue;
    documents += 1;
    end = at(segment.firstBlocks, documentOf(segment, block) + 1);
  }
  return documents;
}
