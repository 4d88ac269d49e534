import { describe, expect, it } from "vitest";
import { locate, type Mapping } from "../../../../domain/annotations/anchoring/locate";

/** `甲乙丙丁` between ten units on both sides; 丙 gone, five units put in before all. */
const mapping: Mapping = {
  runs: [
    { a: 0, b: 5, length: 12 },
    { a: 13, b: 18, length: 11 },
  ],
  lengthA: 24,
  lengthB: 29,
};

describe("locate", () => {
  it("follows a passage within one run", () => {
    expect(locate(mapping, { from: 4, to: 8 })).toMatchObject({
      span: { from: 9, to: 13 },
      same: true,
      matched: 4,
      before: 4,
      back: 4,
      on: 4,
    });
  });

  it("takes what replaces a part of the passage along", () => {
    expect(locate(mapping, { from: 10, to: 14 })).toMatchObject({
      span: { from: 15, to: 19 },
      same: false,
      matched: 3,
      replaced: 1,
    });
    expect(locate(mapping, { from: 12, to: 13 })).toMatchObject({
      span: { from: 17, to: 18 },
      matched: 0,
    });
  });

  it("finds nothing where a passage was taken out", () => {
    const cut = {
      ...mapping,
      runs: [
        { a: 0, b: 0, length: 12 },
        { a: 16, b: 12, length: 8 },
      ],
      lengthB: 20,
    };
    expect(locate(cut, { from: 12, to: 16 })).toBeNull();
  });
});
