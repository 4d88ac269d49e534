import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchSet } from "../../../../domain/search/segments/match-set";
import {
  compareCandidates,
  rankingTerms,
  scoreMatches,
} from "../../../../domain/search/segments/score-matches";
import {
  EMPTY_SET,
  type SegmentSet,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { selectBest } from "../../../../domain/search/segments/select-best";
import { randomLibrary, randomQuery } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const scored = (set: SegmentSet, typed: string) => {
  const query = parseQuery(typed);
  return scoreMatches(set, matchSet(set, query), rankingTerms(set, query));
};
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
          const all = selectBest(scored(set, typed), 1000);
          expect(all).toEqual(all.toSorted(compareCandidates));
          expect(selectBest(scored(set, typed), most)).toEqual(all.slice(0, most));
        },
      ),
    );
  });

  it("puts words that stand as typed before any score", () => {
    const set = setOf(["标准，质量，质量，质量", "标准 质量，其他其他其他其他其他"]);
    const best = selectBest(scored(set, "标准 质量"), 2);
    expect(best.map(({ block, isWhole }) => [block, isWhole])).toEqual([
      [1, true],
      [0, false],
    ]);
  });
});
