import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../domain/search/fold";
import { keyOf, pairKeys, tokenOfKey, tokensOf } from "../../../domain/search/tokens";

const chineseText = fc.string({ unit: fc.constantFrom(..."质量强国2025a年％.，、 𠮷") });
const pairsOf = (text: string) => [...pairKeys(text)].map(tokenOfKey);

describe("pairKeys", () => {
  it.each([
    ["质量强国", ["质量", "量强", "强国"]],
    ["2025年", ["20", "02", "25", "5年"]],
    ["人人人", ["人人"]],
    ["质、量", []],
    ["质", []],
    ["𠮷野", ["𠮷", "\udfb7野"]],
  ])("are the adjacent word units of %s", (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });

  it("of any part of a text are pairs of the text", () => {
    fc.assert(
      fc.property(chineseText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const part = folded.slice(Math.min(a, b) % (folded.length + 1), Math.max(a, b));
        for (const key of pairKeys(part)) expect(pairKeys(folded).has(key)).toBe(true);
      }),
    );
  });
});

describe("tokensOf", () => {
  it("adds units that stand alone, and whole numbers and Latin words", () => {
    const tokens = tokensOf("质、98.5%以上wto").map(({ text }) => text);
    expect(tokens).toEqual(["质", "98", "5", "以上", "上w", "wt", "to", "98.5%", "wto"]);
  });

  it("has no token twice at one place, and each stands where it says", () => {
    fc.assert(
      fc.property(chineseText, (text) => {
        const folded = fold(text);
        const tokens = tokensOf(folded);
        for (const { text: token, at } of tokens) {
          expect(folded.slice(at, at + token.length)).toBe(token);
        }
        expect(new Set(tokens.map(({ text: token, at }) => `${at} ${token}`)).size).toBe(
          tokens.length,
        );
      }),
    );
  });
});

describe("keyOf", () => {
  it("is undone by tokenOfKey for one or two units of a word", () => {
    for (const token of ["质", "质量", "5年", "a", "𠮷"]) {
      expect(tokenOfKey(keyOf(token) ?? 0)).toBe(token);
    }
  });

  it("knows no key for longer tokens and for signs", () => {
    expect(keyOf("wto")).toBeNull();
    expect(keyOf("5%")).toBeNull();
  });
});
