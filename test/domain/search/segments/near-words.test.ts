import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../../domain/search/fold";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { likeSounding, nearWords } from "../../../../domain/search/segments/near-words";
import { searchableDocument } from "../../../support/searchable-document";

const segments = ["质量强国建设纲要", "标准化，五年行动"].map((text, i) =>
  buildSegment([searchableDocument(`d${i}`, [text])]),
);

describe("nearWords", () => {
  it.each([
    ["质量强图", "质量强国"],
    ["致量强国", "质量强国"],
    ["质强国", "质量强国"],
    ["质质量", "质量"],
    ["量质强国", "质量强国"],
    ["建社纲要", "建设纲要"],
  ])("of %s have %s among them", (typed, expected) => {
    expect(nearWords(segments, typed)).toContain(expected);
  });

  it("have every word that is in the text, whichever of its characters is another", () => {
    const text = fold("质量强国建设纲要");
    const cut = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 3, max: 4 }));
    fc.assert(
      fc.property(cut, fc.nat(3), ([from, length], at) => {
        const word = text.slice(from, from + length);
        const place = at % word.length;
        const typed = `${word.slice(0, place)}囧${word.slice(place + 1)}`;
        expect(nearWords(segments, typed)).toContain(word);
      }),
    );
  });

  it("are none of a single character or a long text, and none where no pair occurs", () => {
    expect(nearWords(segments, "质")).toEqual([]);
    expect(nearWords(segments, "质".repeat(13))).toEqual([]);
    expect(nearWords(segments, "，。")).toEqual([]);
    expect(nearWords([], "质量")).toEqual([]);
  });
});

describe("likeSounding", () => {
  it("are words whose every character sounds the same", () => {
    const alike = [..."质致量亮强墙"];
    const soundsLike = (a: string, b: string) =>
      a === b || Math.floor(alike.indexOf(a) / 2) === Math.floor(alike.indexOf(b) / 2);
    expect(likeSounding(segments, "致亮墙", soundsLike)).toEqual(["质量强"]);
  });
});
