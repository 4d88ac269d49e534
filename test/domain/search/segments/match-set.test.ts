import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { countBlocks, matchSet } from "../../../../domain/search/segments/match-set";
import {
  EMPTY_SET,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const set = [
  buildSegment([
    searchableDocument("甲", ["质量质量", "质量"]),
    searchableDocument("乙", ["质量"]),
  ]),
  buildSegment([searchableDocument("丙", ["标准"])]),
  buildSegment([searchableDocument("丁", ["标准，质量"])]),
].reduce(withSegment, EMPTY_SET);

describe("matchSet", () => {
  it("leaves out parts without a match", () => {
    expect(matchSet(set, parseQuery("质量")).map(({ number }) => number)).toEqual([0, 2]);
  });

  it("never finds a removed document", () => {
    const matches = matchSet(withoutDocuments(set, ["甲", "丁"]), parseQuery("质量"));
    expect(matches.map(({ blocks }) => [...blocks])).toEqual([[2]]);
  });
});

describe("countBlocks", () => {
  it("counts occurrences, blocks and documents", () => {
    const counts = countBlocks(matchSet(set, parseQuery("质量")));
    expect(counts).toEqual({ total: 5, records: 4, documents: 3 });
  });
});
