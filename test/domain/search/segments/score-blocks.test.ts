import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { scoreBlocks } from "../../../../domain/search/segments/score-blocks";
import { averageLengths, statisticsOf } from "../../../../domain/search/segments/statistics";
import { TermWeights } from "../../../../domain/search/segments/term-weights";
import { searchableDocument } from "../../../support/searchable-document";

const lines = [
  ...Array.from({ length: 70 }, () => "推动质量工作"),
  { text: "质量，加强质量", kind: "item", lead: 3 } as const,
];
const segment = buildSegment([searchableDocument("甲", lines)]);
const averages = averageLengths(statisticsOf(segment));
const terms = [{ token: "质量", rarity: 2, isInAll: false }];
const all = Uint32Array.from({ length: 71 }, (_, block) => block);

describe("scoreBlocks", () => {
  it("gives a block the same score by its text as by the posting list", () => {
    const fromPostings = scoreBlocks(new PostingLists(segment), all, terms, averages);
    const fromText = scoreBlocks(new PostingLists(segment), Uint32Array.of(70), terms, averages);
    expect(fromText[0]).toBe(fromPostings[70]);
  });

  it("adds up what stands in the lead and in the rest", () => {
    const [score] = scoreBlocks(new PostingLists(segment), Uint32Array.of(70), terms, averages);
    const weights = new TermWeights(2, averages, 1);
    const parts = [weights.inLead(segment, 70, 1), weights.inRest(segment, 70, 1)];
    expect(score).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
    expect(parts[0]).toBeGreaterThan(parts[1] ?? 0);
  });

  it("is the same whether a term is known to be everywhere or not", () => {
    const lists = () => new PostingLists(segment);
    const known = terms.map((term) => ({ ...term, isInAll: true }));
    expect(scoreBlocks(lists(), all, known, averages)).toEqual(
      scoreBlocks(lists(), all, terms, averages),
    );
    const two = Uint32Array.of(3, 70);
    expect(scoreBlocks(lists(), two, [...known, ...terms], averages)).toEqual(
      scoreBlocks(lists(), two, terms, averages).map((score) => 2 * score),
    );
  });

  it("is zero where no token stands", () => {
    const other = [{ token: "没有", rarity: 2, isInAll: false }];
    expect([...scoreBlocks(new PostingLists(segment), Uint32Array.of(1), other, averages)]).toEqual(
      [0],
    );
  });
});
