import { describe, expect, it } from "vitest";
import { citedPassage, placeName } from "../../../domain/notes/cited-passage";
import { citationOf } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const heading = { id: "c1", kind: "chapter" as const, text: "一、加强监管" };
const clause = { id: "c1.p1", kind: "paragraph" as const, text: "加强质量监管，推动质量共治。" };
const chapters = [
  { ordinal: 1, title: "加强监管", blockId: "c1", items: [], boxes: [], tables: [] },
];
const document = smallDocument([heading, clause], { chapters });
const citation = citationOf(document, "质量共治");

describe("citedPassage", () => {
  it("gives the present wording, state and place", () => {
    const from = document.text.indexOf("质量共治");
    expect(citedPassage(document, citation)).toEqual({
      state: "exact",
      wording: "质量共治",
      span: { from, to: from + 4 },
      title: "小",
      place: "一、加强监管",
    });
  });

  it("keeps the cited words and names where the passage is not found", () => {
    const emptied = smallDocument([heading], { chapters });
    expect(citedPassage(emptied, citation)).toEqual({
      state: "orphan",
      wording: "质量共治",
      span: null,
      title: "小",
      place: "一、总则",
    });
  });

  it("tells changed words from those that only moved", () => {
    const text = "加强质量监管，推动质量大共治。";
    const changed = smallDocument([heading, { ...clause, text }], { chapters, textHash: "new" });
    expect(citedPassage(changed, citationOf(document, "推动质量共治"))).toMatchObject({
      state: "changed",
      wording: "推动质量大共治",
      place: "一、加强监管",
    });
  });

  it("says nothing of a passage that is still being looked for", () => {
    expect(citedPassage(document, citation, () => null)).toMatchObject({
      state: "sought",
      wording: "质量共治",
      span: null,
    });
  });

  it("keeps them where the document has left the library", () => {
    expect(citedPassage(null, citation)).toEqual({
      state: "missing",
      wording: "质量共治",
      span: null,
      title: "小",
      place: "一、总则",
    });
  });
});

describe("placeName", () => {
  it("is empty outside chapters", () => {
    const bare = smallDocument([{ id: "p1", kind: "paragraph", text: "前言。" }]);
    expect(placeName(bare, 0)).toBe("");
  });
});
