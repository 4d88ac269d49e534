import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { frequencyOf } from "../../../../domain/search/segments/postings";
import { averageLengths, statisticsOf } from "../../../../domain/search/segments/statistics";
import { OnceInRest, TermWeights } from "../../../../domain/search/segments/term-weights";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", [
    { text: "质量强国", kind: "title" },
    { text: "质量，加强质量标准", kind: "item", lead: 3 },
    "标准".repeat(700),
  ]),
]);
const averages = averageLengths(statisticsOf(segment));
const MANY = 1000;

describe("TermWeights", () => {
  it("are the same from the table and worked out", () => {
    const [kept, workedOut] = [MANY, 1].map((count) => new TermWeights(1.5, averages, count));
    fc.assert(
      fc.property(fc.nat(2), fc.nat(6), fc.nat(6), (block, lead, rest) => {
        const frequency = frequencyOf(lead, rest);
        const expected = workedOut?.of(segment, block, frequency);
        expect(kept?.of(segment, block, frequency)).toBe(expected);
        expect(kept?.of(segment, block, frequency)).toBe(expected);
      }),
    );
  });

  it("are more in a heading than in a body, and more in a title than in both", () => {
    const weights = new TermWeights(1.5, averages, 1);
    const inTitle = weights.inRest(segment, 0, 1);
    const inHeading = weights.inLead(segment, 1, 1);
    expect(inTitle).toBeGreaterThan(inHeading);
    expect(inHeading).toBeGreaterThan(weights.inRest(segment, 1, 1));
    expect(weights.of(segment, 1, frequencyOf(0, 0))).toBe(0);
  });
});

describe("OnceInRest", () => {
  it.each([1, 1000])("adds up what the tokens weigh, for %i blocks, every time", (blockCount) => {
    const terms = [1.5, 0.7].map((rarity) => new TermWeights(rarity, averages, 1));
    const once = new OnceInRest(terms, blockCount);
    for (const block of [0, 1, 2, 0, 1, 2]) {
      const expected = terms.reduce((sum, term) => sum + term.inRest(segment, block, 1), 0);
      expect(once.of(segment, block)).toBe(expected);
    }
  });
});
