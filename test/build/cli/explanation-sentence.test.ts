import { describe, expect, it } from "vitest";
import { sentenceFor } from "../../../build/cli/explanation-sentence";

const term = {
  token: "质量",
  rarity: 0.15,
  field: "title",
  frequency: 2,
  length: 28,
  average: 20.5,
  weight: 0.789,
} as const;

describe("sentenceFor", () => {
  it("has the sum that makes the score", () => {
    const other = { ...term, token: "发展", rarity: 0.86, frequency: 1, weight: 3.225 } as const;
    const sentence = sentenceFor({ isWhole: false, tokens: 2, terms: [other, term] }, 2.8383);
    expect(sentence).toBe(
      "not together as typed, so after those that are; 发展 3.225 (1× in title of 28 tokens, 20.500 on average; rarity 0.860, boost 4)" +
        " + 质量 0.789 (2× in title of 28 tokens, 20.500 on average; rarity 0.150, boost 4) = 4.014; 4.014 / √2 = 2.838",
    );
  });

  it("says so where there is nothing to rank by", () => {
    expect(sentenceFor({ isWhole: true, tokens: 0, terms: [] }, 0)).toBe(
      "nothing to rank by: in the order of the library",
    );
  });
});
