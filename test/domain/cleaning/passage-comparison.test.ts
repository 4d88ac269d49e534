import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import {
  comparePassage,
  editsInPassage,
  type PassageSide,
} from "../../../domain/cleaning/passage-comparison";
import { documentText, seedText } from "../../support/document-texts";

const textOf = (parts: PassageSide["passage"]) => parts.map(({ text }) => text).join("");

/** The comparison of the first place where the words stand in the cleaned text. */
function compare(source: string, words: string) {
  const { text, edits } = clean(source);
  const from = text.indexOf(words);
  expect(from).not.toBe(-1);
  return comparePassage(source, text, edits, { from, to: from + words.length });
}

describe("comparePassage", () => {
  it("sets a simplified word beside its traditional form with its pinyin", () => {
    const comparison = compare(seedText("hubei"), "服务");
    expect(comparison.sources.map(({ passage }) => textOf(passage))).toEqual(["服務(wù)"]);
    expect(textOf(comparison.cleaned.passage)).toBe("服务");
    expect(editsInPassage(comparison).map(({ rule }) => rule)).toEqual([
      "traditional-forms",
      "pinyin",
    ]);
  });

  it("marks on the cleaned side what the edits put there", () => {
    const { cleaned } = compare(seedText("hubei"), "服务");
    const put = cleaned.passage.filter(({ kind, text }) => kind === "edited" && text !== "");
    expect(put.map(({ text }) => text)).toEqual(["务"]);
  });

  it("names no edit in a passage that stands in the source as it is", () => {
    const comparison = compare(seedText("anhui-web"), "质量强省");
    expect(editsInPassage(comparison)).toEqual([]);
    expect(comparison.sources.map(({ passage }) => textOf(passage))).toEqual(["质量强省"]);
  });

  it("shows around the passage what stands there, in both texts", () => {
    fc.assert(
      fc.property(documentText, fc.nat(), fc.integer({ min: 1, max: 40 }), (source, at, length) => {
        const { text, edits } = clean(source);
        if (text === "") return;
        const from = at % text.length;
        const to = Math.min(text.length, from + length);
        const { sources, cleaned } = comparePassage(source, text, edits, { from, to });
        const isShown = (whole: string, { span, before, passage, after }: PassageSide) => {
          const start = span.from - textOf(before).length;
          const shown = textOf(before) + textOf(passage) + textOf(after);
          expect(shown).toBe(whole.slice(start, start + shown.length));
          expect(textOf(passage)).toBe(whole.slice(span.from, span.to));
        };
        isShown(text, cleaned);
        for (const side of sources) isShown(source, side);
        expect(cleaned.span).toEqual({ from, to });
      }),
      { numRuns: 300 },
    );
  });
});
