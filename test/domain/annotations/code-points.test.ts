import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCodePoints, toCodePoints } from "../../../domain/annotations/code-points";

describe("code points", () => {
  it("counts a character outside the basic plane as one", () => {
    expect(toCodePoints("𠮷家", 2)).toBe(1);
    expect(fromCodePoints("𠮷家", 1)).toBe(2);
  });

  it("counts on beyond the text", () => {
    expect(toCodePoints("𠮷", 5)).toBe(4);
    expect(fromCodePoints("𠮷", 4)).toBe(5);
  });

  it("comes back to every offset that does not cut a character", () => {
    const text = fc.string({ unit: fc.constantFrom("家", "𠮷", "a") });
    fc.assert(
      fc.property(text, fc.nat(60), (characters, count) => {
        const offset = fromCodePoints(characters, count);
        expect(toCodePoints(characters, offset)).toBe(count);
      }),
    );
  });
});
