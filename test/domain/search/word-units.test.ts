import { describe, expect, it } from "vitest";
import { isWordUnit } from "../../../domain/search/word-units";

describe("isWordUnit", () => {
  it("takes letters, digits, Han characters and both halves of a pair of surrogates", () => {
    for (const unit of "质a9é〇の𠮷".split("")) expect(isWordUnit(unit.charCodeAt(0))).toBe(true);
  });

  it("leaves out punctuation, signs and white space", () => {
    for (const unit of "，。%.-()“ \n") expect(isWordUnit(unit.charCodeAt(0))).toBe(false);
  });
});
