import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { factsOfRecords } from "../../../../domain/search/record-facts";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { scopeQuery } from "../../../../domain/search/segments/scope";
import { partOf } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", [
    { text: "甲纲要", kind: "title" },
    { text: "一、形势背景", kind: "chapter" },
    "第一段",
    { text: "二、保障措施", kind: "chapter" },
    "第二段",
    { text: "落款", kind: "foot" },
  ]),
  searchableDocument("乙", ["没有标题的一段"]),
]);
const known = { work: "", level: "", year: null, date: null };
const factsOf = factsOfRecords(
  [
    { ...known, id: "甲", issuers: ["国务院"], tags: [] },
    { ...known, id: "乙", issuers: ["省政府"], tags: ["重要"] },
  ],
  [],
  [],
);
/** The blocks in which a clause of the query may hold. */
const admitted = (typed: string, kind: "block" | "comment" = "block") => {
  const scoped = scopeQuery(partOf(segment, kind), parseQuery(typed), factsOf);
  return [0, 1, 2, 3, 4, 5, 6].filter((block) => scoped.at(block).clauses.length > 0);
};

describe("scopeQuery", () => {
  it("leaves a query without conditions as it is, everywhere", () => {
    const query = parseQuery("质量 OR 标准");
    const scoped = scopeQuery(partOf(segment), query, factsOf);
    expect([scoped.isEverywhere, scoped.at(3)]).toEqual([true, query]);
  });

  it.each([
    ["段 章:形势", [1, 2]],
    ["段 -章:形势", [0, 3, 4, 5, 6]],
    ["段 章:形势,保障", [1, 2, 3, 4]],
    ["段 发文机关:国务院", [0, 1, 2, 3, 4, 5]],
    ["段 标签:重要", [6]],
    ["批注:段", []],
    ["标签:重要", [6]],
    ["发文机关:国务院", [0]],
    ["章:措施", [3]],
  ])("admits for %s the blocks %j", (typed, expected) => {
    expect(admitted(typed)).toEqual(expected);
  });

  it("admits comments where comments are asked for, and lists none for a whole document", () => {
    expect(admitted("批注:段", "comment")).toHaveLength(7);
    expect(admitted("标签:重要", "comment")).toEqual([]);
  });
});
