import { describe, expect, it } from "vitest";
import { pickableSentences, sentenceAt } from "../../../domain/indicators/pickable-sentences";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "p1", kind: "paragraph", text: "推进甲。培育乙20家。" },
  { id: "t1.r1", kind: "row", text: "合格率|98%" },
]);

describe("pickableSentences", () => {
  it("gives every sentence and row with its place", () => {
    const found = pickableSentences(document);
    expect(found.map(({ quote }) => quote)).toEqual(["推进甲。", "培育乙20家。", "合格率|98%"]);
    for (const { quote, from, to } of found) expect(document.text.slice(from, to)).toBe(quote);
  });
});

describe("sentenceAt", () => {
  it("finds the sentence of a place", () => {
    expect(sentenceAt(document, 5)?.quote).toBe("培育乙20家。");
    expect(sentenceAt(document, document.text.indexOf("98"))?.quote).toBe("合格率|98%");
    expect(sentenceAt(document, 999)).toBeNull();
  });
});
