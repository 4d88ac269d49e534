import { describe, expect, it } from "vitest";
import { NOTHING_SOUGHT, soughtIn } from "../../../renderer/editor/sought-words";

describe("soughtIn", () => {
  const text = "WTO与wto\n质量，质量质量";
  it.each([
    [
      { from: 0, to: 3 },
      { words: "WTO", number: 0 },
    ],
    [
      { from: 4, to: 7 },
      { words: "wto", number: 1 },
    ],
    [
      { from: 13, to: 15 },
      { words: "质量", number: 2 },
    ],
  ])("has the words of %o and which of their places it is", (span, expected) => {
    expect(soughtIn(text, span)).toEqual(expected);
  });

  it("is nothing where the text has become shorter", () => {
    expect(soughtIn(text, { from: 90, to: 92 })).toBe(NOTHING_SOUGHT);
  });
});
