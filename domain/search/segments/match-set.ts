import type { Query } from "../query";
import { type FactsOf, factsUnknown } from "../record";
import { matchSegment } from "./match-segment";
import { type ScopedQuery, scopeQuery } from "./scope";
import { at, documentOf } from "./segment";
import type { Part, SegmentSet } from "./segment-set";
import type { Matches } from "./sweep";

/** What a query finds in one part of a set. */
export interface PartMatches extends Matches {
  /** Number of the part in the set. */
  readonly number: number;
  readonly part: Part;
  readonly scoped: ScopedQuery;
}

/** Finds a query in every part; parts without a match are left out. */
export function matchSet(
  set: SegmentSet,
  query: Query,
  factsOf: FactsOf = factsUnknown,
): PartMatches[] {
  return set.parts.flatMap((part, number) => {
    const scoped = scopeQuery(part, query, factsOf);
    const matches = withoutRemoved(part, matchSegment(part.segment, scoped));
    return matches.blocks.length === 0 ? [] : [{ number, part, scoped, ...matches }];
  });
}

function withoutRemoved({ segment, removed }: Part, matches: Matches): Matches {
  if (removed.size === 0) return matches;
  const kept = (_: number, i: number) => !removed.has(documentOf(segment, at(matches.blocks, i)));
  return { blocks: matches.blocks.filter(kept), counts: matches.counts.filter(kept) };
}
