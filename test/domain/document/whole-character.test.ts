import { describe, expect, it } from "vitest";
import { wholeCharacter } from "../../../domain/document/whole-character";

describe("wholeCharacter", () => {
  it("steps back from the middle of a character of two code units", () => {
    expect([0, 1, 2, 3, 4].map((offset) => wholeCharacter("字𠮷字", offset))).toEqual([
      0, 1, 1, 3, 4,
    ]);
  });

  it("leaves half a character that stands alone where it is", () => {
    expect(wholeCharacter("\ud842字", 1)).toBe(1);
  });
});
