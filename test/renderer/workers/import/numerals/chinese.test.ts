import { describe, expect, it } from "vitest";
import {
  chineseDigits,
  chineseNumber,
  formalChineseNumber,
} from "../../../../../renderer/workers/import/numerals/chinese";

describe("Chinese numerals", () => {
  it("count as chapters and items do", () => {
    const numbers = [1, 10, 11, 19, 20, 21, 100, 101, 110, 111, 999, 1001, 9999];
    expect(numbers.map(chineseNumber)).toEqual(
      "一 十 十一 十九 二十 二十一 一百 一百零一 一百一十 一百一十一 九百九十九 一千零一 九千九百九十九".split(
        " ",
      ),
    );
  });

  it("leave numbers they are not made for as digits", () => {
    expect([0, -1, 10_000, 1.5].map(chineseNumber)).toEqual(["零", "-1", "10000", "1.5"]);
  });

  it("have a formal way and a way digit by digit", () => {
    expect(formalChineseNumber(12)).toBe("壹拾贰");
    expect(chineseDigits(2035)).toBe("二〇三五");
  });
});
