import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { type FactsOf, factsUnknown } from "../../../../domain/search/record";
import { blockKindCounts } from "../../../../domain/search/segments/block-kind-counts";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { foundRecords } from "../../../../domain/search/segments/found-records";
import { matchSet } from "../../../../domain/search/segments/match-set";
import { partOf, setOf } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const set = setOf([
  partOf(
    buildSegment([
      searchableDocument("甲", [{ text: "质量", kind: "title" }, "质量质量", "标准"]),
      searchableDocument("乙", [{ text: "质量", kind: "row" }, "质量"]),
    ]),
  ),
  partOf(buildSegment([searchableDocument("批注", ["质量"])]), "comment"),
]);
const factsOf: FactsOf = (kind, id) => ({
  ...factsUnknown(kind, id),
  level: id === "甲" ? "国家" : "省级",
});

const found = foundRecords(matchSet(set, parseQuery("质量")), factsOf);

describe("blockKindCounts", () => {
  it("counts occurrences and blocks of each kind, and no comments", () => {
    expect(blockKindCounts(found, {})).toEqual([
      { value: "paragraph", total: 3, records: 2 },
      { value: "title", total: 1, records: 1 },
      { value: "row", total: 1, records: 1 },
    ]);
  });

  it("counts in records that pass the filters only", () => {
    expect(blockKindCounts(found, { levels: ["省级"] })).toEqual([
      { value: "paragraph", total: 1, records: 1 },
      { value: "row", total: 1, records: 1 },
    ]);
    expect(blockKindCounts(found, { kinds: ["comment"] })).toEqual([]);
  });
});
