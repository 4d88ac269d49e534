import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../../domain/search/segments/merge-plan";
import { mergeSegments } from "../../../../domain/search/segments/merge-segments";
import {
  EMPTY_SET,
  type SegmentSet,
  withMerged,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const LINES = Array.from({ length: 64 }, (_, i) => `质量${i}`);
const one = (id: string) => buildSegment([searchableDocument(id, LINES)]);
const ids = (count: number) => Array.from({ length: count }, (_, i) => `d${i}`);

function merged(set: SegmentSet): SegmentSet {
  const merge = nextMerge(set);
  if (merge === null) return set;
  const { from, to } = merge;
  const parts = set.parts.slice(from, to);
  return merged(withMerged(set, parts, mergeSegments(parts)));
}

describe("nextMerge", () => {
  it("asks for nothing while there are few parts of a size", () => {
    expect(nextMerge(ids(7).map(one).reduce(withSegment, EMPTY_SET))).toBeNull();
  });

  it("merges eight neighbours of a size", () => {
    expect(nextMerge(ids(8).map(one).reduce(withSegment, EMPTY_SET))).toEqual({ from: 0, to: 8 });
  });

  it("keeps the number of parts small however many documents are added one by one", () => {
    const set = ids(100).reduce((grown, id) => merged(withSegment(grown, one(id))), EMPTY_SET);
    expect(set.parts.length).toBeLessThanOrEqual(3 * 7);
    expect(set.statistics.blockCount).toBe(100 * LINES.length);
  });

  it("rebuilds a part that has lost more than half of its documents", () => {
    const set = withSegment(
      EMPTY_SET,
      buildSegment(["甲", "乙", "丙"].map((id) => searchableDocument(id, ["质"]))),
    );
    expect(nextMerge(withoutDocuments(set, ["甲"]))).toBeNull();
    expect(nextMerge(withoutDocuments(set, ["甲", "乙"]))).toEqual({ from: 0, to: 1 });
    expect(merged(withoutDocuments(set, ["甲", "乙"])).statistics.blockCount).toBe(1);
  });
});
