import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { factsOfRecords } from "../../../../domain/search/record-facts";
import type { Order } from "../../../../domain/search/results";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { foundRecords } from "../../../../domain/search/segments/found-records";
import { matchSet } from "../../../../domain/search/segments/match-set";
import { pageOf } from "../../../../domain/search/segments/page";
import { rankingTerms, scoreMatches } from "../../../../domain/search/segments/score-matches";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const LONG = "其他其他其他其他其他其他其他其他";
const set = withSegment(
  EMPTY_SET,
  buildSegment([
    searchableDocument("甲", [`质量，${LONG}`, "质量"]),
    searchableDocument("乙", [`质量，${LONG}${LONG}`]),
    searchableDocument("丙", [{ text: "质量", kind: "title" }]),
  ]),
);
const known = { work: "", level: "", issuers: [], tags: [] };
const factsOf = factsOfRecords(
  [
    { ...known, id: "甲", date: "2023-02-06", year: 2023 },
    { ...known, id: "乙", date: "2024-02-06", year: 2024 },
    { ...known, id: "丙", date: null, year: 2023 },
  ],
  [],
  [],
);

function blocks(order: Order, offset = 0, limit = 10): number[] {
  const query = parseQuery("质量");
  const matches = matchSet(set, query, factsOf);
  const scored = scoreMatches(set, matches, rankingTerms(set, query));
  const page = pageOf(foundRecords(matches, factsOf), scored, order, { offset, limit });
  return page.map(({ block }) => block);
}

describe("pageOf", () => {
  it.each([
    ["relevance", [3, 1, 0, 2]],
    ["document", [3, 1, 0, 2]],
    ["place", [0, 1, 2, 3]],
    ["date", [2, 0, 1, 3]],
  ] as const)("orders by %s", (order, expected) => {
    expect(blocks(order)).toEqual(expected);
    expect([0, 1, 2, 3].flatMap((offset) => blocks(order, offset, 1))).toEqual(expected);
    expect(blocks(order, 1, 2)).toEqual(expected.slice(1, 3));
    expect(blocks(order, 4, 2)).toEqual([]);
  });
});
