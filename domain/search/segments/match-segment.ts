import { hasPhrase, occurrenceCount } from "../occurrences";
import { isEmpty, isListing, onlyWordOf } from "../query";
import { matchClause, mayOverlap } from "./match-clause";
import { type Matches, MatchList, unionOf } from "./matches";
import type { PostingLists } from "./posting-lists";
import type { ScopedQuery } from "./scope";
import { blockCountOf, blockText } from "./segment";

/** What a query finds in a segment. */
export interface SegmentMatches extends Matches {
  /** True where the words of a clause that holds stand together as typed; of found blocks only. */
  readonly isWhole: (block: number) => boolean;
}

/** Finds a query in a segment, clause by clause. */
export function matchSegment(lists: PostingLists, scoped: ScopedQuery): SegmentMatches {
  const { segment } = lists;
  const { clauses } = scoped.query;
  const found = clauses.map((clause) => matchClause(lists, clause));
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    const { whole } = only;
    const isWhole = whole === null ? wholeByText(lists, scoped) : memberOf(whole);
    const isListed = clauses.some(isListing);
    const { blocks, counts } = isListed ? recounted(lists, scoped, only) : inScope(only, scoped);
    return { blocks, counts, isWhole };
  }
  const union = unionOf(found, blockCountOf(segment));
  const isWhole = wholeByText(lists, scoped);
  return { ...(isSum(scoped) ? union : recounted(lists, scoped, union)), isWhole };
}

/** Only the blocks in which the one clause may hold. */
function inScope(matches: Matches, scoped: ScopedQuery): Matches {
  if (scoped.isEverywhere) return matches;
  const list = new MatchList(matches.blocks.length);
  for (const [i, block] of matches.blocks.entries()) {
    if (scoped.at(block).clauses.length > 0) list.add(block, matches.counts[i] ?? 0);
  }
  return list.finish();
}

/** True where what clauses find can be added up: single words, none of which can stand over another. */
function isSum({ query, isEverywhere }: ScopedQuery): boolean {
  const words = query.clauses.map((clause) => onlyWordOf({ clauses: [clause] }));
  const present = words.filter((word) => word !== null);
  return (
    isEverywhere &&
    present.length === words.length &&
    new Set(present).size === present.length &&
    !mayOverlap(present)
  );
}

/** Counts by looking at each block for all clauses that may hold there. */
function recounted({ segment }: PostingLists, scoped: ScopedQuery, { blocks }: Matches): Matches {
  const list = new MatchList(blocks.length);
  for (const block of blocks) {
    const asked = scoped.at(block);
    if (isEmpty(asked)) continue;
    list.add(block, occurrenceCount(asked, blockText(segment, block)));
  }
  return list.finish();
}

function wholeByText({ segment }: PostingLists, scoped: ScopedQuery): (block: number) => boolean {
  if (scoped.query.clauses.every(({ phrase }) => phrase === null)) return () => true;
  return (block) => hasPhrase(scoped.at(block), blockText(segment, block));
}

/** Whether a block is in an ascending list. */
function memberOf(blocks: Uint32Array): (block: number) => boolean {
  const members = new Set(blocks);
  return (block) => members.has(block);
}
