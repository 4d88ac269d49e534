import type { Query } from "../query";
import { matchSegment } from "./match-segment";
import { at, documentOf, type Segment } from "./segment";
import type { Part, SegmentSet } from "./segment-set";
import type { Matches } from "./sweep";

/** What a query finds in the part of a set with this number. */
export interface PartMatches extends Matches {
  readonly part: number;
}

/** Finds a query in every part; parts without a match are left out. */
export function matchSet(set: SegmentSet, query: Query): PartMatches[] {
  return set.parts.flatMap((part, number) => {
    const matches = withoutRemoved(part, matchSegment(part.segment, query));
    return matches.blocks.length === 0 ? [] : [{ part: number, ...matches }];
  });
}

/** The number of occurrences, of blocks and of documents. */
export function countsOf(set: SegmentSet, matches: readonly PartMatches[]) {
  let total = 0;
  let blocks = 0;
  let documents = 0;
  for (const { part, blocks: found, counts } of matches) {
    total += counts.reduce((sum, count) => sum + count, 0);
    blocks += found.length;
    const segment = set.parts[part]?.segment;
    if (segment !== undefined) documents += documentCount(segment, found);
  }
  return { total, blocks, documents };
}

/** In how many documents these blocks, which are in ascending order, stand. */
function documentCount(segment: Segment, blocks: Uint32Array): number {
  let documents = 0;
  let end = 0;
  for (const block of blocks) {
    if (block < end) continue;
    documents += 1;
    end = at(segment.firstBlocks, documentOf(segment, block) + 1);
  }
  return documents;
}

function withoutRemoved({ segment, removed }: Part, matches: Matches): Matches {
  if (removed.size === 0) return matches;
  const kept = (_: number, i: number) => !removed.has(documentOf(segment, at(matches.blocks, i)));
  return { blocks: matches.blocks.filter(kept), counts: matches.counts.filter(kept) };
}
