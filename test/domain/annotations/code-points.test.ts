import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../domain/annotations/code-points";

describe("code points", () => {
  it("counts a character outside the basic plane as one", () => {
    expect(codePointsOf("𠮷家").to(2)).toBe(1);
    expect(codePointsOf("𠮷家").from(1)).toBe(2);
  });

  it("counts on beyond the text", () => {
    expect(codePointsOf("𠮷").to(5)).toBe(4);
    expect(codePointsOf("𠮷").from(4)).toBe(5);
  });

  const text = fc.string({ unit: fc.constantFrom("家", "𠮷", "a") });

  it("counts what an array of the characters holds", () => {
    fc.assert(
      fc.property(text, fc.nat(30), (characters, count) => {
        const before = Array.from(characters).slice(0, count);
        expect(codePointsOf(characters).to(before.join("").length)).toBe(before.length);
      }),
    );
  });

  it("comes back to every offset that does not cut a character", () => {
    fc.assert(
      fc.property(text, fc.nat(60), (characters, count) => {
        const points = codePointsOf(characters);
        expect(points.to(points.from(count))).toBe(count);
      }),
    );
  });
});
