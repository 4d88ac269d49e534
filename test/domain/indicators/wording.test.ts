import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../domain/indicators/wording";

describe("wordingOf", () => {
  it("gives every character a half-width form at its own offset", () => {
    expect(wordingOf("达到９８．５％，（甲）。")).toEqual({
      text: "达到９８．５％，（甲）。",
      plain: "达到98.5%,(甲)。",
    });
  });
});
