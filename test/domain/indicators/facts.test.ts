import { describe, expect, it } from "vitest";
import { factsIn, isFact, isStartingValue } from "../../../domain/indicators/facts";
import { timeMarks } from "../../../domain/indicators/time-marks";

describe("isStartingValue", () => {
  const words = "2020年强度为2.28%,到2025年提高到2.8%";
  const marks = timeMarks(words, null);
  const [first] = marks;
  const mark = first === undefined ? null : { from: first.from, year: 2020 };

  it("is true for what was in a year, where the sentence names a later one", () => {
    expect(isStartingValue(words, words.indexOf("2.28"), mark, marks.at(-1))).toBe(true);
    expect(isStartingValue(words, words.indexOf("2.8%"), mark, marks.at(-1))).toBe(false);
    expect(isStartingValue("2020年为3%", 6, mark, marks[0])).toBe(false);
  });
});

describe("isFact", () => {
  const words = "目前已建成3家,到2025年达到10家";
  const { from: factsFrom } = factsIn(words);
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
    expect(factsIn("新增10家")).toEqual({ from: 5, year: null });
  });

  it("takes the figures of a year for facts where they are compared with the year before", () => {
    expect(factsIn("2021年生产总值4.3万亿元,同比增长8.3%").from).toBe(0);
    expect(factsIn("2024年力争生产总值增长6%,同比提高").from).toBeGreaterThan(0);
  });

  it("reads when it was so", () => {
    expect(factsIn("到那时,截至2023年底,已有3家")).toEqual({ from: 4, year: 2023 });
  });
});
