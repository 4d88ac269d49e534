import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { mergeSegments } from "../../../../domain/search/segments/merge-segments";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import {
  documentIdsOf,
  EMPTY_SET,
  withIndexed,
  withMerged,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const segmentOf = (...ids: string[]) =>
  buildSegment(ids.map((id) => searchableDocument(id, [`质量${id}`])));
const set = [segmentOf("甲", "乙"), segmentOf("丙")].reduce(withSegment, EMPTY_SET);

describe("a segment set", () => {
  it("has the documents of its segments in the order they were added", () => {
    expect(documentIdsOf(set)).toEqual(["甲", "乙", "丙"]);
    expect(set.statistics.blockCount).toBe(3);
  });

  it("replaces a document that is added again", () => {
    const replaced = withSegment(set, segmentOf("甲"));
    expect(documentIdsOf(replaced)).toEqual(["乙", "丙", "甲"]);
  });

  it("loses removed documents, and a part when all of its documents are gone", () => {
    const smaller = withoutDocuments(set, ["乙", "丙", "没有"]);
    expect(documentIdsOf(smaller)).toEqual(["甲"]);
    expect(smaller.parts).toHaveLength(1);
  });

  it("keeps its order when parts are replaced by a merged one", () => {
    const whole = withSegment(set, segmentOf("丁"));
    const merged = withMerged(whole, whole.parts.slice(0, 2), segmentOf("甲", "乙", "丙"));
    expect(documentIdsOf(merged)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(merged.parts).toHaveLength(2);
  });

  it("does not bring back what is removed while parts are merged", () => {
    const merged = mergeSegments(set.parts);
    const smaller = withMerged(withoutDocuments(set, ["乙"]), set.parts, merged);
    expect(documentIdsOf(smaller)).toEqual(["甲", "丙"]);
    const withoutPart = withMerged(withoutDocuments(set, ["丙"]), set.parts, merged);
    expect(documentIdsOf(withoutPart)).toEqual(["甲", "乙"]);
    const replaced = withMerged(withSegment(set, segmentOf("甲")), set.parts, merged);
    expect(documentIdsOf(replaced)).toEqual(["乙", "丙", "甲"]);
    const empty = withoutDocuments(set, ["甲", "乙", "丙"]);
    expect(withMerged(empty, set.parts, merged).parts).toEqual([]);
  });

  it("counts documents that were removed before a merge as gone from what is merged", () => {
    const before = withoutDocuments(set, ["甲"]);
    const merged = withMerged(
      withoutDocuments(before, ["丙"]),
      before.parts,
      segmentOf("乙", "丙"),
    );
    expect(documentIdsOf(merged)).toEqual(["乙"]);
  });

  it("takes the indexed form of a segment that is still there", () => {
    const plain = plainSegment([searchableDocument("丁", ["质量"])]);
    const indexed = segmentOf("丁");
    const whole = withSegment(set, plain);
    expect(withIndexed(whole, plain, indexed).parts.at(-1)?.segment).toBe(indexed);
    expect(withIndexed(set, plain, indexed)).toEqual(set);
  });
});
