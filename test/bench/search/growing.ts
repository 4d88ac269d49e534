import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../domain/search/segments/merge-plan";
import { mergeSegments } from "../../../domain/search/segments/merge-segments";
import {
  EMPTY_SET,
  type SegmentSet,
  withMerged,
  withSegment,
} from "../../../domain/search/segments/segment-set";

/** Runs a step, and may look at the clock before and after it. */
type Step = <T>(kind: "add" | "merge", task: () => T) => T;

const untimed: Step = (_, task) => task();

/** A set that grew by one document at a time, merged whenever a merge was due. */
export function grownSet(documents: readonly SearchableDocument[], step = untimed): SegmentSet {
  let set = EMPTY_SET;
  for (const document of documents) {
    const before = set;
    set = step("add", () => withSegment(before, buildSegment([document])));
    for (let merge = nextMerge(set); merge !== null; merge = nextMerge(set)) {
      const { from, to } = merge;
      const parts = set;
      set = step("merge", () =>
        withMerged(parts, from, to, mergeSegments(parts.parts.slice(from, to))),
      );
    }
  }
  return set;
}
