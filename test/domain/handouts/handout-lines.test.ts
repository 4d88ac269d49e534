import { describe, expect, it } from "vitest";
import { handoutLines, ownWords } from "../../../domain/handouts/handout-lines";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { handoutWith, passageOn } from "../../support/handouts";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const entries = [
  { kind: "heading", id: "a", text: "一、认识" },
  passageOn(document, "加强质量监管"),
  { kind: "text", id: "b", body: richTextOf("想一想。") },
  { kind: "lines", id: "c", count: 3 },
] as const;

describe("the words of a handout", () => {
  it("are the user's own in headings and texts", () => {
    expect(entries.map(ownWords)).toEqual(["一、认识", "", "想一想。", ""]);
  });

  it("tell it apart in a list, with what it quotes", () => {
    expect(handoutLines(handoutWith("h", entries))).toEqual([
      "一、认识",
      "加强质量监管",
      "想一想。",
    ]);
  });
});
