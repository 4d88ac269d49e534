import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInText, placeFrom, queryOfSelection } from "../../../domain/search/find-in-text";
import { fold } from "../../../domain/search/fold";

const TEXT = "推动质量强国，建設“質量”强省。质量　第一，98.5％。";
const found = (typed: string) =>
  findInText(fold(TEXT), typed).map(({ from, to }) => TEXT.slice(from, to));

describe("findInText", () => {
  it("finds every form of what was typed, as the text has it", () => {
    expect(found("質量")).toEqual(["质量", "質量", "质量"]);
    expect(found("98.5%")).toEqual(["98.5％"]);
    expect(found('"质量"')).toEqual(["“質量”"]);
    expect(found("质量 第一")).toEqual(["质量　第一"]);
  });

  it("counts blanks one by one, so that a copied line with several in a row is found", () => {
    const text = fold("名　　称  甲\n乙");
    expect(findInText(text, "名　　称")).toEqual([{ from: 0, to: 4 }]);
    expect(findInText(text, "称 甲")).toEqual([]);
    expect(findInText(text, " 称  甲 ")).toEqual([{ from: 3, to: 7 }]);
  });

  it("takes signs of the query language as they stand", () => {
    expect(found("质量 强国")).toEqual([]);
    expect(found("-质量")).toEqual([]);
  });

  it("finds nothing for white space, half a character or nothing", () => {
    for (const typed of ["", "  ", "\ud800", " \udc00 "]) expect(found(typed)).toEqual([]);
  });

  it("finds as many places as cutting the folded text by the folded words makes cuts", () => {
    const text = fc.string({ unit: fc.constantFrom("质", "質", "量", "，", ",") });
    const words = fc.string({ unit: fc.constantFrom("质", "質", "量", ","), minLength: 1 });
    fc.assert(
      fc.property(text, words, (where, what) => {
        const cuts = fold(where).split(fold(what)).length - 1;
        expect(findInText(fold(where), what)).toHaveLength(cuts);
      }),
    );
  });
});

describe("queryOfSelection", () => {
  it("is the first line that was selected", () => {
    expect(queryOfSelection(" 质量强国\n（一）")).toBe("质量强国");
    expect(queryOfSelection("\n ")).toBe("");
  });
});

describe("placeFrom", () => {
  const places = [2, 8].map((from) => ({ from, to: from + 1 }));
  it("is the next place, and the first after the last", () => {
    expect([0, 2, 3, 8, 9].map((offset) => placeFrom(places, offset))).toEqual([0, 0, 1, 1, 0]);
    expect(placeFrom([], 3)).toBe(0);
  });
});
