import { describe, expect, it } from "vitest";
import { isLoneNumber, isPageNumber, pagesOf } from "../../../domain/cleaning/pages";

describe("isPageNumber", () => {
  it.each([
    "— 3 —",
    "- 3 -",
    "－３－",
    "—12—",
    "第3页",
    "第 3 页 共 8 页",
    "第3页/共8页",
    "Page 3 of 8",
  ])("knows %s", (text) => {
    expect(isPageNumber(` ${text}\t`)).toBe(true);
  });

  it.each(["3", "——3", "—3月—", "第3条", "第3页的内容", "2016-2020", "- 3"])(
    "leaves %s",
    (text) => {
      expect(isPageNumber(text)).toBe(false);
    },
  );
});

describe("isLoneNumber", () => {
  it("knows a number of up to four digits", () => {
    expect(["12", " １２ ", "12345", "1.2", ""].map(isLoneNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("pagesOf", () => {
  const drawn = (text: string) => pagesOf(text).map((page) => page.map((line) => line.text.trim()));

  it("parts pages at form feeds", () => {
    expect(drawn("甲\n\f乙\n丙\n\f\n丁")).toEqual([["甲"], ["乙", "丙"], ["丁"]]);
  });

  it("parts pages at page numbers where there is no form feed", () => {
    expect(drawn("甲\n— 1 —\n乙\n\n— 2 —\n")).toEqual([
      ["甲", "— 1 —"],
      ["乙", "— 2 —"],
    ]);
    expect(drawn("甲\n— 1 —\n\f乙")).toEqual([["甲", "— 1 —"], ["乙"]]);
  });

  it("takes another text for one page", () => {
    expect(drawn("甲\n乙")).toEqual([["甲", "乙"]]);
    expect(drawn("")).toEqual([]);
  });
});
