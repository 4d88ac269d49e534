import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../../../renderer/workers/import/docx/number-format";

describe("formatNumber", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["upperLetter", 28, "BB"],
    ["lowerRoman", 4, "iv"],
    ["chineseCounting", 23, "二十三"],
    ["chineseLegalSimplified", 20, "贰拾"],
    ["ideographTraditional", 3, "丙"],
    ["ideographZodiac", 12, "亥"],
    ["ideographTraditional", 11, "11"],
    ["decimalEnclosedCircleChinese", 20, "⑳"],
    ["decimalEnclosedCircle", 21, "21"],
    ["ideographEnclosedCircle", 1, "㊀"],
    ["decimalFullWidth", 10, "１０"],
    ["none", 4, ""],
    ["toString", 4, "4"],
    ["unheard-of", 4, "4"],
  ])("writes in %s %i as %s", (format, number, written) => {
    expect(formatNumber(number, format)).toBe(written);
  });
});
