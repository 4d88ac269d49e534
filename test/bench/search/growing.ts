import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../domain/search/segments/merge-plan";
import { mergeInSteps } from "../../../domain/search/segments/merge-segments";
import {
  EMPTY_SET,
  type SegmentSet,
  withMerged,
  withSegment,
} from "../../../domain/search/segments/segment-set";

/** Does a piece of the work, and may look at the clock before and after it. */
type Timed = <T>(kind: "add" | "merge step", task: () => T) => T;

const untimed: Timed = (_, task) => task();

/** A set that grew by one document at a time, merged whenever a merge was due. */
export function grownSet(documents: readonly SearchableDocument[], timed = untimed): SegmentSet {
  let set = EMPTY_SET;
  for (const document of documents) {
    const before = set;
    set = timed("add", () => withSegment(before, buildSegment([document])));
    for (let merge = nextMerge(set); merge !== null; merge = nextMerge(set)) {
      const whole = set;
      const sources = whole.parts.slice(merge.from, merge.to);
      const steps = mergeInSteps(sources);
      let merged: SegmentSet | null = null;
      while (merged === null) {
        merged = timed("merge step", () => {
          const step = steps.next();
          return step.done === true ? withMerged(whole, sources, step.value) : null;
        });
      }
      set = merged;
    }
  }
  return set;
}
