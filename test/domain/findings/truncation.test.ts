import { describe, expect, it } from "vitest";
import { truncation } from "../../../domain/findings/truncation";
import { drawn, examined } from "../../support/examined";

describe("truncation", () => {
  it("tells which chapters, headings and items are missing at the start", () => {
    const document = examined("(五)主要目标。到2025年。\n四、发展\n(六)动能。");
    expect(drawn(document, truncation(document), "truncated-start")).toEqual([
      {
        at: "(五)主要目标。到2025年。",
        blockId: "c3.i5",
        chapters: [1, 2],
        heading: 3,
        firstItem: 5,
      },
    ]);
  });

  it("tells after which numbers a text breaks off, and whether in mid-sentence", () => {
    const document = examined("一、目标\n（一）质量。到2025年。\n（二）品牌。培育一批,");
    expect(drawn(document, truncation(document), "truncated-end")).toEqual([
      { at: "（二）品牌。培育一批,", blockId: "c1.i2", chapter: 1, item: 2, midSentence: true },
    ]);
  });

  it("says nothing of a whole text", () => {
    expect(truncation(examined("一、目标\n（一）质量。到2025年。"))).toEqual([]);
  });

  it("finds a place in a text without chapters", () => {
    const document = { ...examined("甲。"), truncated: "both" as const };
    expect(truncation(document).map(({ blockId }) => blockId)).toEqual(["h1", "h1"]);
    expect(truncation({ ...examined(""), truncated: "both" })).toEqual([]);
  });
});
