import { describe, expect, it } from "vitest";
import { countBigrams } from "../../../domain/alignment/bigrams";
import { learnRarity } from "../../../domain/alignment/rarity";
import { alignable } from "../../support/alignable";

const document = alignable(
  "一、总体",
  "（一）质量标准。质量标准。",
  "（二）质量品牌。",
  "（三）质量人才。",
);

function weightOf(word: string): number {
  const [bigram] = countBigrams(word, [{ from: 0, to: 2 }]).keys();
  return learnRarity([document]).weight(bigram ?? 0);
}

describe("learnRarity", () => {
  it("gives more weight to what stands in fewer clauses", () => {
    expect(weightOf("质量")).toBeLessThan(weightOf("品牌"));
    expect(weightOf("品牌")).toBeLessThan(weightOf("湿地"));
  });

  it("counts a clause once, however often the bigram stands in it", () => {
    expect(weightOf("标准")).toBe(weightOf("人才"));
  });

  it("never gives a weight below 0", () => {
    expect(weightOf("质量")).toBeGreaterThan(0);
  });
});
