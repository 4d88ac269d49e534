import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchSet } from "../../../../domain/search/segments/match-set";
import {
  candidateAt,
  rankingTerms,
  scoreMatches,
} from "../../../../domain/search/segments/score-matches";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

const setOf = (lines: readonly string[]) =>
  withSegment(EMPTY_SET, buildSegment([searchableDocument("甲", lines)]));

describe("rankingTerms", () => {
  it("are the tokens of the query that occur, the rarer the more telling", () => {
    const set = setOf(["质量强国", "质量", "质量"]);
    const terms = rankingTerms(set, parseQuery("质量强国 没有"));
    expect(terms.map(({ token }) => token)).toEqual(["强国", "质量", "量强"].toSorted());
    const rarityOf = (wanted: string) => terms.find(({ token }) => token === wanted)?.rarity ?? 0;
    expect(rarityOf("强国")).toBeGreaterThan(rarityOf("质量"));
  });

  it("are none for a query without a pair", () => {
    expect(rankingTerms(setOf(["质", "质量"]), parseQuery("质"))).toEqual([]);
  });
});

describe("scoreMatches", () => {
  it("makes a candidate of each match, with its score and whether the words stand as typed", () => {
    const set = setOf(["标准 质量", "其他", "质量，标准"]);
    const query = parseQuery("标准 质量");
    const [only] = scoreMatches(set, matchSet(set, query), rankingTerms(set, query));
    const candidates = [0, 1].flatMap((i) => (only === undefined ? [] : [candidateAt(only, i)]));
    expect(candidates.map((one) => [one.block, one.isWhole])).toEqual([
      [0, true],
      [2, false],
    ]);
    for (const one of candidates) expect(one.thousandths).toBeGreaterThan(0);
  });
});
