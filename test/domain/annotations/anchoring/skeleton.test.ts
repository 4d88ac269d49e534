import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skeletonOf, textSpan, unitsOf } from "../../../../domain/annotations/anchoring/skeleton";

function folded(text: string): string {
  return String.fromCharCode(...skeletonOf(text).units);
}

describe("skeletonOf", () => {
  it("leaves out blanks, line breaks and what cannot be seen", () => {
    expect(folded(" 质量\u3000强\n省\u200b建设 ")).toBe("质量强省建设");
  });

  it("makes marks of another width equal, and the full stop of either", () => {
    expect(folded("（甲），乙。９４％")).toBe(folded("(甲),乙.94%"));
  });

  it("keeps numbers apart that a blank or a full stop parts", () => {
    expect(folded("9 5")).not.toBe(folded("95"));
    expect(folded("3。5")).not.toBe(folded("3.5"));
  });

  it("leads from units back to the text they stand in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const skeleton = skeletonOf(text);
        if (skeleton.units.length === 0) return;
        const from = a % skeleton.units.length;
        const to = from + 1 + (b % (skeleton.units.length - from));
        const units = unitsOf(skeleton, textSpan(skeleton, { from, to }));
        // Half of a character is widened to the whole.
        expect(units.from).toBeLessThanOrEqual(from);
        expect(units.to).toBeGreaterThanOrEqual(to);
        expect(units.to - units.from).toBeLessThanOrEqual(to - from + 2);
      }),
    );
  });
});
