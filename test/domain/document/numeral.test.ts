import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitByDigit, parseNumber, parseNumeral } from "../../../domain/document/numeral";

const DIGITS = "零一二三四五六七八九";

/** Writes a number below a thousand the way headings do. */
function numeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  const ten = hundreds === 0 && tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return [
    hundreds > 0 ? `${DIGITS[hundreds]}百` : "",
    tens > 0 ? ten : "",
    hundreds > 0 && tens === 0 && units > 0 ? "零" : "",
    units > 0 ? DIGITS[units] : "",
  ].join("");
}

describe("parseNumeral", () => {
  it("reads every numeral below a thousand", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(parseNumeral(numeral(value))).toBe(value);
      }),
    );
  });

  it.each(["", "零", "十十", "一一", "百", "二百百", "甲", "3"])("refuses “%s”", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe("parseNumber", () => {
  it("reads digits of either width and numerals", () => {
    expect(["7", "１２", "十二", "甲"].map(parseNumber)).toEqual([7, 12, 12, null]);
  });
});

describe("digitByDigit", () => {
  it("reads a year written digit by digit", () => {
    expect(digitByDigit("二〇一六")).toBe("2016");
    expect(digitByDigit("２０１６")).toBe("2016");
    expect(digitByDigit("二○一零")).toBe("2010");
  });
});
