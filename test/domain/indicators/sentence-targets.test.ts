import { describe, expect, it } from "vitest";
import { sentenceTargets } from "../../../domain/indicators/sentence-targets";
import { sentencesIn } from "../../../domain/indicators/sentences";
import { timeMarks } from "../../../domain/indicators/time-marks";
import { wordingOf } from "../../../domain/indicators/wording";

function years(text: string, ruling: number | null = null, documentYear: number | null = null) {
  const [sentence] = sentencesIn(wordingOf(text), { from: 0, to: text.length });
  if (sentence === undefined) throw new Error("The text holds no sentence.");
  const marks = timeMarks(sentence.words, null);
  return sentenceTargets(sentence, marks, { ruling, documentYear }).map(({ name, year }) => [
    name,
    year,
  ]);
}

describe("sentenceTargets", () => {
  it("gives each number the time before it", () => {
    expect(years("每年培育甲20家，到2025年乙达到100家。")).toEqual([
      ["甲", "annual"],
      ["乙", 2025],
    ]);
  });

  it("ends 每年 at a semicolon", () => {
    expect(years("每年培育甲20家；培育乙10家。", 2025)).toEqual([
      ["甲", "annual"],
      ["乙", 2025],
    ]);
  });

  it("leaves out values of years gone by", () => {
    expect(years("2020年，合格率达到94%。", null, 2023)).toEqual([]);
    expect(years("2020年，合格率达到94%。", null, 2016)).toEqual([["合格率", 2020]]);
  });
});
