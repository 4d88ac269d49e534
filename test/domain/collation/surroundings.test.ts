import { describe, expect, it } from "vitest";
import { surroundings } from "../../../domain/collation/surroundings";

describe("surroundings", () => {
  const text = "甲乙丙丁\n戊己庚辛壬癸\n子丑";

  it("gives the words around a span, cut where the line is longer", () => {
    expect(surroundings(text, { from: 7, to: 8 }, 2)).toEqual({
      before: "戊己",
      after: "辛壬",
      isCutBefore: false,
      isCutAfter: true,
    });
    expect(surroundings(text, { from: 8, to: 9 }, 1)).toMatchObject({
      before: "庚",
      isCutBefore: true,
    });
  });

  it("stays on the line", () => {
    expect(surroundings(text, { from: 5, to: 5 }, 9)).toMatchObject({
      before: "",
      after: "戊己庚辛壬癸",
    });
    expect(surroundings(text, { from: 5, to: 12 }, 9)).toMatchObject({ before: "", after: "" });
    expect(surroundings("", { from: 0, to: 0 }, 9)).toMatchObject({ before: "", after: "" });
  });

  it("has nothing before a span that comes with the line break before it", () => {
    expect(surroundings(text, { from: 11, to: 14 }, 9)).toMatchObject({ before: "", after: "" });
    expect(surroundings(text, { from: 11, to: 12 }, 2)).toMatchObject({ before: "壬癸" });
  });

  it("cuts no character in two", () => {
    const { before, after } = surroundings("😀一😀", { from: 2, to: 3 }, 1);
    expect(before).toBe("😀");
    expect(after).toBe("");
  });
});
