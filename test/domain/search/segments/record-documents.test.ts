import { describe, expect, it } from "vitest";
import { commentDocument, noteDocument } from "../../../../domain/search/segments/record-documents";

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
