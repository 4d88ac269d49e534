import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../domain/search/fold";
import { pairs, rankingTokens } from "../../../domain/search/tokens";

const texts = (tokens: readonly { text: string }[]) => tokens.map((token) => token.text);
const chineseText = fc.string({ unit: fc.constantFrom(..."质量强国2025a年％.，、 𠮷") });

describe("pairs", () => {
  it.each([
    ["质量强国", ["质量", "量强", "强国"]],
    ["2025年", ["20", "02", "25", "5年"]],
    ["质、量", []],
    ["质", []],
    ["𠮷野", ["𠮷", "\udfb7野"]],
  ])("are the adjacent word units of %s", (text, expected) => {
    expect(texts(pairs(text))).toEqual(expected);
  });

  it("of any part of a text are pairs of the text", () => {
    fc.assert(
      fc.property(chineseText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const ofText = new Set(texts(pairs(folded)));
        const part = folded.slice(Math.min(a, b) % (folded.length + 1), Math.max(a, b));
        for (const pair of texts(pairs(part))) expect(ofText.has(pair)).toBe(true);
      }),
    );
  });
});

describe("rankingTokens", () => {
  it("add units that stand alone, and whole numbers and Latin words", () => {
    expect(texts(rankingTokens("质、98.5%以上wto"))).toEqual([
      "质",
      "98",
      "98.5%",
      "5",
      "以上",
      "上w",
      "wt",
      "wto",
      "to",
    ]);
  });

  it("hold no token twice at one place", () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const keys = rankingTokens(fold(text)).map((token) => `${token.at} ${token.text}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("stand in the text where they say", () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const folded = fold(text);
        for (const { text: token, at } of rankingTokens(folded)) {
          expect(folded.slice(at, at + token.length)).toBe(token);
        }
      }),
    );
  });
});
