import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBigrams } from "../../../domain/alignment/bigrams";
import { containment, likeness, type Vector, vocabulary } from "../../../domain/alignment/vector";
import { EVEN } from "../../support/alignable";

const words = vocabulary(EVEN);
const han = fc.string({
  unit: fc.constantFrom(..."质量强省建设纲要"),
  minLength: 2,
  maxLength: 40,
});

function vectorOf(text: string): Vector {
  return words.vector(countBigrams(text, [{ from: 0, to: text.length }]));
}

describe("likeness", () => {
  it("is 1 for the same text and 0 for texts without a common bigram", () => {
    expect(likeness(vectorOf("质量强省"), vectorOf("质量强省"))).toEqual({ cosine: 1, common: 3 });
    expect(likeness(vectorOf("质量强省"), vectorOf("湿地保护"))).toEqual({ cosine: 0, common: 0 });
  });

  it("is the same both ways, and never outside 0 to 1", () => {
    fc.assert(
      fc.property(han, han, (a, b) => {
        const there = likeness(vectorOf(a), vectorOf(b));
        const back = likeness(vectorOf(b), vectorOf(a));
        expect(there.cosine).toBeCloseTo(back.cosine, 12);
        expect(there.cosine).toBeGreaterThanOrEqual(0);
        expect(there.cosine).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 1 for a text and itself, whatever it is", () => {
    fc.assert(fc.property(han, (a) => likeness(vectorOf(a), vectorOf(a)).cosine === 1));
  });

  it("grows with how rare the common words are", () => {
    const [common] = countBigrams("质量", [{ from: 0, to: 2 }]).keys();
    const uneven = vocabulary({ weight: (bigram) => (bigram === common ? 1 : 5) });
    const of = (text: string) => uneven.vector(countBigrams(text, [{ from: 0, to: text.length }]));
    const byCommon = likeness(of("质量，品牌"), of("质量，人才")).cosine;
    const byRare = likeness(of("质量，品牌"), of("质监，品牌")).cosine;
    expect(byCommon).toBeLessThan(byRare);
  });
});

describe("containment", () => {
  it("is 1 where all of the part is in the whole", () => {
    expect(containment(vectorOf("强省"), vectorOf("质量强省"))).toBe(1);
    expect(containment(vectorOf("质量强省"), vectorOf("强省"))).toBeCloseTo(1 / 3);
    expect(containment(vectorOf("湿地"), vectorOf("质量强省"))).toBe(0);
  });
});
