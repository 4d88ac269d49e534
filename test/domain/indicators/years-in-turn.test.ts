import { describe, expect, it } from "vitest";
import { draftOf } from "../../../domain/indicators/draft";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import { timeMarks } from "../../../domain/indicators/time-marks";
import { yearsInTurn } from "../../../domain/indicators/years-in-turn";

function years(words: string, names: readonly string[]) {
  const marks = timeMarks(words, null);
  const span = { from: marks.at(-1)?.to ?? 0, to: words.length };
  const drafts = quantitiesIn(words, span).map((quantity, index) => ({
    ...draftOf(names[index] ?? "", quantity, null, {}),
    year: 2030,
  }));
  return yearsInTurn(drafts, marks, words).map(({ year }) => year);
}

describe("yearsInTurn", () => {
  it("gives numbers of one name the years said before them", () => {
    expect(years("到2025年、2030年,分别达到58%和60%", ["率", "率"])).toEqual([2025, 2030]);
  });

  it("leaves numbers of several names, or of another count, to the last year", () => {
    expect(years("到2025年、2030年,达到58%和60%", ["甲率", "乙率"])).toEqual([2030, 2030]);
    expect(years("到2025年、2030年,达到58%", ["率"])).toEqual([2030]);
  });
});
