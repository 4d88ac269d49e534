import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRAM, GramIndex } from "../../../../domain/annotations/anchoring/gram-index";
import { skeletonOf } from "../../../../domain/annotations/anchoring/skeleton";

describe("GramIndex", () => {
  it("finds every place of a gram, in order", () => {
    const text = fc.string({ unit: fc.constantFrom(..."质量强省"), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(..."质量强省"), minLength: GRAM, maxLength: GRAM }),
        (text, gram) => {
          const places: number[] = [];
          for (let at = text.indexOf(gram); at !== -1; at = text.indexOf(gram, at + 1))
            places.push(at);
          const index = new GramIndex(skeletonOf(text).units);
          expect(index.placesOf(skeletonOf(gram).units, 0)).toEqual(places);
          expect(index.frequencyOf(skeletonOf(gram).units, 0)).toBeGreaterThanOrEqual(
            places.length,
          );
        },
      ),
    );
  });

  it("gives up on a gram that stands nearly everywhere", () => {
    const index = new GramIndex(skeletonOf("质".repeat(100)).units);
    expect(index.placesOf(skeletonOf("质质质").units, 0)).toBeNull();
  });
});
