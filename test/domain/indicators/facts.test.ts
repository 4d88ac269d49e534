import { describe, expect, it } from "vitest";
import { beginningOfFacts, isFact } from "../../../domain/indicators/facts";

describe("isFact", () => {
  const words = "目前已建成3家,到2025年达到10家";
  const factsFrom = beginningOfFacts(words);
  const aim = { from: words.indexOf("到2025年"), year: 2025 } as const;

  it("is true behind words that tell what is so", () => {
    expect(isFact(words.indexOf("3"), factsFrom, null, 2023)).toBe(true);
  });

  it("is false where a time to come stands between", () => {
    expect(isFact(words.indexOf("10"), factsFrom, aim, 2023)).toBe(false);
  });

  it("is true for a year before the document's", () => {
    expect(isFact(9, Number.POSITIVE_INFINITY, { from: 0, year: 2020 }, 2023)).toBe(true);
    expect(isFact(9, Number.POSITIVE_INFINITY, { from: 0, year: 2020 }, null)).toBe(false);
  });

  it("takes nothing for a beginning in a plain sentence", () => {
    expect(beginningOfFacts("新增10家")).toBe(5);
  });
});
