import { describe, expect, it } from "vitest";
import { factsOfRecords } from "../../../domain/search/record-facts";

const document = {
  id: "d",
  work: "w",
  level: "国家",
  year: 2023,
  date: "2023-02-06",
  issuers: ["国务院"],
  tags: ["重要"],
};
const comment = {
  id: "c",
  documentId: "d",
  text: "年报",
  colour: "red",
  state: "exact",
  tags: ["年报", "重要"],
  changedAt: "2024-01-01T00:00:00Z",
} as const;
const note = { id: "n", documentId: null, title: "要点", text: "", tags: ["笔记"], changedAt: "" };
const handout = { id: "h", title: "讲义", entries: [], changedAt: "2024-05-01T00:00:00Z" };
const factsOf = factsOfRecords([document], [comment], [note], [handout]);

describe("factsOfRecords", () => {
  it("gives a comment the facts of its document, and a date, a colour and a state of its own", () => {
    expect(factsOf("comment", "c")).toMatchObject({
      kind: "comment",
      id: "c",
      documentId: "d",
      level: "国家",
      issuers: ["国务院"],
      tags: ["年报", "重要"],
      date: comment.changedAt,
      colour: "red",
      state: "exact",
    });
  });

  it("gives a note its own tags", () => {
    expect(factsOf("note", "n")).toMatchObject({ documentId: null, tags: ["笔记"], level: null });
  });

  it("gives a handout a date, and no document", () => {
    expect(factsOf("handout", "h")).toMatchObject({
      ...{ kind: "handout", documentId: null, tags: [], date: handout.changedAt },
    });
  });

  it("knows nothing of what is not listed", () => {
    expect(factsOf("block", "x")).toMatchObject({ documentId: "x", work: null });
  });
});
