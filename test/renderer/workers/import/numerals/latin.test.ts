import { describe, expect, it } from "vitest";
import {
  letters,
  repeatedLetters,
  roman,
} from "../../../../../renderer/workers/import/numerals/latin";

describe("Latin numerals", () => {
  it("go on after z in the way of pages and in the way of word processors", () => {
    expect([1, 26, 27, 28, 703].map(letters)).toEqual(["a", "z", "aa", "ab", "aaa"]);
    expect([1, 26, 27, 28].map(repeatedLetters)).toEqual(["a", "z", "aa", "bb"]);
  });

  it("write Roman digits", () => {
    expect([1, 4, 9, 14, 40, 90, 400, 2024, 3999].map(roman)).toEqual(
      "i iv ix xiv xl xc cd mmxxiv mmmcmxcix".split(" "),
    );
  });

  it("leave numbers out of their reach as digits", () => {
    expect([roman(0), roman(4000), letters(0), repeatedLetters(1000)]).toEqual([
      "0",
      "4000",
      "0",
      "1000",
    ]);
  });
});
