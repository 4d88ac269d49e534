import { describe, expect, it } from "vitest";
import { codeOf, unseenIn } from "../../../domain/document/unseen";

describe("unseenIn", () => {
  it("finds every character that shows nothing, with its class and place", () => {
    const found = unseenIn("质\u{E000}量\u202E强\0省\uD800后\uFFFD");
    expect(found.map(({ at, class: name, character }) => [at, name, codeOf(character)])).toEqual([
      [1, "private-use", "U+E000"],
      [3, "direction", "U+202E"],
      [5, "control", "U+0000"],
      [7, "lone-surrogate", "U+D800"],
      [9, "replacement", "U+FFFD"],
    ]);
  });

  it("finds none in ordinary text, breaks and characters beyond the basic plane", () => {
    expect(unseenIn("质量\t强省\n第2段，𠀀好。")).toEqual([]);
  });
});
