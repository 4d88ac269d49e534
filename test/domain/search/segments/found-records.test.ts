import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { factsUnknown } from "../../../../domain/search/record";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  filtered,
  foundRecords,
  inBlockKinds,
} from "../../../../domain/search/segments/found-records";
import { matchSet } from "../../../../domain/search/segments/match-set";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const set = withSegment(
  EMPTY_SET,
  buildSegment([
    searchableDocument("甲", [{ text: "质量", kind: "title" }, "质量质量", "标准"]),
    searchableDocument("乙", ["标准"]),
    searchableDocument("丙", ["质量"]),
  ]),
);
const matches = matchSet(set, parseQuery("质量"));
const found = foundRecords(matches, factsUnknown);

describe("foundRecords", () => {
  it("tell what was found in each document", () => {
    expect(found.map(({ facts, total, records }) => [facts.id, total, records])).toEqual([
      ["甲", 3, 2],
      ["丙", 1, 1],
    ]);
  });
});

describe("filtered", () => {
  it("keeps the matches of the documents that pass", () => {
    const [kept] = filtered(matches, found, { documents: ["丙"] });
    expect([...(kept?.blocks ?? [])]).toEqual([4]);
    expect(filtered(matches, found, { documents: ["乙"] })).toEqual([]);
  });
});

describe("inBlockKinds", () => {
  it("keeps the matches in blocks of the kinds, and all where none is asked for", () => {
    const [kept] = inBlockKinds(matches, ["title"]);
    expect([...(kept?.blocks ?? [])]).toEqual([0]);
    expect(inBlockKinds(matches, [])).toBe(matches);
    expect(inBlockKinds(matches, ["row"])).toEqual([]);
  });
});
