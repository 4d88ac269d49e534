import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchSet } from "../../../../domain/search/segments/match-set";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import {
  compareCandidates,
  rankingTerms,
  selectBest,
} from "../../../../domain/search/segments/select-best";
import { randomLibrary, randomQuery } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const setOf = (lines: readonly string[]) =>
  withSegment(EMPTY_SET, buildSegment([searchableDocument("甲", lines)]));

describe("selectBest", () => {
  it("gives the first of all candidates in their order, whatever number is asked for", () => {
    fc.assert(
      fc.property(
        randomLibrary,
        randomQuery,
        fc.integer({ min: 1, max: 9 }),
        (documents, typed, most) => {
          const set = documents.map((one) => buildSegment([one])).reduce(withSegment, EMPTY_SET);
          const query = parseQuery(typed);
          const matches = matchSet(set, query);
          const terms = rankingTerms(set, query);
          const all = selectBest(set, query, matches, terms, 1000);
          expect(all).toEqual(all.toSorted(compareCandidates));
          expect(selectBest(set, query, matches, terms, most)).toEqual(all.slice(0, most));
        },
      ),
    );
  });

  it("puts words that stand as typed before any score", () => {
    const set = setOf(["标准，质量，质量，质量", "标准 质量，其他其他其他其他其他"]);
    const query = parseQuery("标准 质量");
    const best = selectBest(set, query, matchSet(set, query), rankingTerms(set, query), 2);
    expect(best.map(({ block, isWhole }) => [block, isWhole])).toEqual([
      [1, true],
      [0, false],
    ]);
  });
});

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
