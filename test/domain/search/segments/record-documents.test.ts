import { describe, expect, it } from "vitest";
import {
  commentDocument,
  handoutDocument,
  noteDocument,
} from "../../../../domain/search/segments/record-documents";

describe("commentDocument", () => {
  it("is one block with the whole comment", () => {
    const comment = {
      id: "c",
      documentId: "d",
      text: "两行\n批注",
      colour: "red",
      state: "exact",
      tags: [],
      changedAt: "",
    } as const;
    const { id, text, blocks } = commentDocument(comment);
    expect([id, text, blocks.map(({ from, to }) => [from, to])]).toEqual([
      "c",
      "两行\n批注",
      [[0, 5]],
    ]);
  });
});

describe("noteDocument", () => {
  it("has the title as its title, and the text behind it", () => {
    const note = {
      id: "n",
      documentId: null,
      title: "要点",
      text: "正文",
      tags: [],
      changedAt: "",
    };
    const { text, blocks } = noteDocument(note);
    expect(blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ["title", "要点"],
      ["paragraph", "正文"],
    ]);
  });
});

describe("handoutDocument", () => {
  it("has a block for the title and for each entry, under the entry's id", () => {
    const entries = [
      { id: "a", text: "一、认识", isHeading: true },
      { id: "b", text: "想一想。", isHeading: false },
    ];
    const { text, blocks } = handoutDocument({ id: "h", title: "讲义", entries, changedAt: "" });
    expect(blocks.map(({ id, kind, from, to }) => [id, kind, text.slice(from, to)])).toEqual([
      ["title", "title", "讲义"],
      ["a", "section", "一、认识"],
      ["b", "paragraph", "想一想。"],
    ]);
  });
});
