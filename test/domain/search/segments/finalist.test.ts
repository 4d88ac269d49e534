import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { contributionsBy } from "../../../../domain/search/segments/finalist";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { scoreBlocks } from "../../../../domain/search/segments/score-blocks";
import { averageLengths, statisticsOf } from "../../../../domain/search/segments/statistics";
import { searchableDocument } from "../../../support/searchable-document";

const lines = [{ text: "质量，加强质量标准", kind: "item", lead: 3 } as const, "标准"];
const segment = buildSegment([searchableDocument("甲", lines)]);
const averages = averageLengths(statisticsOf(segment));
const terms = [
  { token: "标准", rarity: 1, isInAll: false },
  { token: "质量", rarity: 2, isInAll: true },
];

describe("contributionsBy", () => {
  it("names each token and field that adds to the score", () => {
    const contributions = contributionsBy(new PostingLists(segment), terms, averages)(0);
    expect(contributions.map(({ term, field, frequency }) => [term, field, frequency])).toEqual([
      [0, "body", 1],
      [1, "heading", 1],
      [1, "body", 1],
    ]);
  });

  it("adds up to the score", () => {
    const lists = new PostingLists(segment);
    const sum = contributionsBy(
      new PostingLists(segment),
      terms,
      averages,
    )(0).reduce((all, { thousandths }) => all + thousandths, 0);
    expect(sum).toBe(scoreBlocks(lists, Uint32Array.of(0), terms, averages)[0]);
  });
});
