import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "../../../domain/indicators/find-quote";

describe("findQuote", () => {
  it("finds a quote across white space that came or went", () => {
    expect(findQuote("甲。培育 20家\n企业。", "培育20家企业。", 0)).toEqual({ from: 2, to: 12 });
    expect(findQuote("甲。培育20家企业。", "培育 20 家企业。", 0)).toEqual({ from: 2, to: 10 });
  });

  it("takes the place nearest to where it stood", () => {
    expect(findQuote("甲。乙。甲。乙。甲。", "甲。", 5)).toEqual({ from: 4, to: 6 });
  });

  it("finds nothing where the words are others", () => {
    expect(findQuote("培育20家企业。", "培育30家企业。", 0)).toBeNull();
    expect(findQuote("培育20家企业。", " ", 0)).toBeNull();
  });

  it("finds every stretch of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const from = characters.slice(0, a % (characters.length + 1)).join("").length;
        const quote = [...text.slice(from)].slice(0, 1 + (b % 9)).join("");
        fc.pre(quote.trim() !== "");
        const found = findQuote(text, quote, from);
        expect(found).not.toBeNull();
        const squeezed = (words: string) => words.replace(/\s+/g, "");
        expect(squeezed(text.slice(found?.from, found?.to))).toBe(squeezed(quote));
      }),
    );
  });
});
