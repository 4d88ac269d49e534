import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeName, visiblePieces } from "../../../renderer/provenance/visible-pieces";

describe("visiblePieces", () => {
  it("parts words from what shows nothing", () => {
    expect(visiblePieces("　　一、\t总体 要求\r\n")).toEqual([
      { kind: "wide-space", text: "　" },
      { kind: "wide-space", text: "　" },
      { kind: "text", text: "一、" },
      { kind: "tab", text: "\t" },
      { kind: "text", text: "总体" },
      { kind: "space", text: " " },
      { kind: "text", text: "要求" },
      { kind: "unseen", text: "\r" },
      { kind: "line-break", text: "\n" },
    ]);
  });

  it("lets nothing pass that a reader would not see", () => {
    for (const unseen of ["\u200b", "\ufeff", "\u2003", "\u202e", "\u0000", "\ue000", "\ud800"]) {
      expect(visiblePieces(`甲${unseen}乙`)[1]).toEqual({ kind: "unseen", text: unseen });
    }
  });

  it("adds up to the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(
          visiblePieces(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("codeName", () => {
  it("gives the code of any character", () => {
    expect(["\u200b", "\r", "\u{10ffff}", "\ud800"].map(codeName)).toEqual([
      "U+200B",
      "U+000D",
      "U+10FFFF",
      "U+D800",
    ]);
  });
});
