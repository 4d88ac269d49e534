import { describe, expect, it } from "vitest";
import { lastMarkBefore, timeMarks } from "../../../domain/indicators/time-marks";

const years = (words: string, thisYear: number | null = null) =>
  timeMarks(words, thisYear).map(({ year }) => year);

describe("timeMarks", () => {
  it.each([
    ["到2025年,达到90", [2025]],
    ["力争到2026年底,达到90", [2026]],
    ["合格率2025年达到98%", [2025]],
    ["“十四五”末,达到90", [2025]],
    ["十三五期间建成", [2020]],
    ["每年培育10家", ["annual"]],
  ])("reads when in %s", (words, expected) => {
    expect(years(words)).toEqual(expected);
  });

  it("finds no time where a year is compared with or is part of a date or name", () => {
    expect(years("比2020年下降18%")).toEqual([]);
    expect(years("2024年5月前完成")).toEqual([]);
    expect(years("2021-2025年规划")).toEqual([]);
    expect(years("由2020年的39下降到33")).toEqual([]);
    expect(years("完成2000年底前建成的小区改造")).toEqual([]);
  });

  it("takes the end of a period, and what is done once a year", () => {
    expect(years("2021—2025年,累计建成")).toEqual([2025]);
    expect(years("年均举办10期")).toEqual(["annual"]);
    expect(years("年均增长7%")).toEqual([]);
  });

  it("takes 年内 for the year of the document, and 3年内 for none", () => {
    expect(years("年度内新增5家", 2016)).toEqual([2016]);
    expect(years("3年内新增5家", 2016)).toEqual([]);
  });

  it("tells a time that opens the sentence", () => {
    expect(timeMarks("到2025年,达到90", null)[0]?.opens).toBe(true);
    expect(timeMarks("开展行动,到2025年新增200个", null)[0]?.opens).toBe(false);
  });
});

describe("lastMarkBefore", () => {
  const yearAt = (words: string, partFrom = 0) =>
    lastMarkBefore(timeMarks(words, null), words.length, partFrom)?.year ?? null;

  it("gives the last time before a place", () => {
    expect(yearAt("到2023年达到80,到2025年达到90")).toBe(2025);
  });

  it("ends 每年 at a semicolon and at a sum over years", () => {
    const words = "到2025年,每年培育10家;建成";
    expect(yearAt(words)).toBe("annual");
    expect(yearAt(words, words.indexOf(";") + 1)).toBe(2025);
    expect(yearAt("每年培育10家,三年累计完成")).toBeNull();
  });

  it("keeps 每年 that stands with one number to that number", () => {
    expect(yearAt("新增就业每年不少于60万人,基本养老保险参保率达到")).toBeNull();
  });
});
