import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  documentIdsOf,
  EMPTY_SET,
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
    const merged = withMerged(withSegment(set, segmentOf("丁")), 0, 2, segmentOf("甲", "乙", "丙"));
    expect(documentIdsOf(merged)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(merged.parts).toHaveLength(2);
  });
});
