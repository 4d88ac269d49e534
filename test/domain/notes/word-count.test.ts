import { describe, expect, it } from "vitest";
import { wordCount } from "../../../domain/notes/word-count";

describe("wordCount", () => {
  it.each([
    ["", 0],
    ["质量强国", 4],
    ["质量，强国。", 6],
    ["到2025年，达到94%。", 8],
    ["quality first", 2],
    ["WTO规则　第3条", 6],
    ["“三品”行动——试行", 10],
    ["第一行\n第二行", 6],
  ])("counts %j as Word does: %i", (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
