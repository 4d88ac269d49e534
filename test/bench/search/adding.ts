import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../domain/search/segments/merge-plan";
import { mergeSegments } from "../../../domain/search/segments/merge-segments";
import { EMPTY_SET, withMerged, withSegment } from "../../../domain/search/segments/segment-set";

/** How long it takes to add documents one by one, in milliseconds; merges apart. */
export interface Adding {
  readonly p50: number;
  readonly p95: number;
  readonly merges: number;
  readonly longestMerge: number;
  readonly parts: number;
}

export function measureAdding(documents: readonly SearchableDocument[]): Adding {
  const adds: number[] = [];
  const merges: number[] = [];
  let set = EMPTY_SET;
  for (const document of documents) {
    const start = performance.now();
    set = withSegment(set, buildSegment([document]));
    adds.push(performance.now() - start);
    for (let merge = nextMerge(set); merge !== null; merge = nextMerge(set)) {
      const mergeStart = performance.now();
      const { from, to } = merge;
      set = withMerged(set, from, to, mergeSegments(set.parts.slice(from, to)));
      merges.push(performance.now() - mergeStart);
    }
  }
  const sorted = adds.toSorted((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    merges: merges.length,
    longestMerge: Math.max(0, ...merges),
    parts: set.parts.length,
  };
}
