import { describe, expect, it } from "vitest";
import type { Note } from "../../../domain/notes/note";
import { notesOn, type Shelf, tagCounts } from "../../../domain/notes/shelf";
import { plainText } from "../../../domain/rich-text/plain-text";
import { noteWith } from "../../support/notes";

const notes = [
  noteWith("old", "质量强省的提法", { updatedAt: "2026-01-01T00:00:00.000Z", tags: ["提法"] }),
  noteWith("new", "走访三家企业 QC", {
    updatedAt: "2026-01-03T00:00:00.000Z",
    folder: "调研/企业",
  }),
  noteWith("gone", "旧稿", { deletedAt: "2026-01-02T00:00:00.000Z", tags: ["提法"] }),
];
const textOf = (note: Note) => plainText(note.body);
const ids = (shelf: Shelf, words: readonly string[] = []) =>
  notesOn(notes, shelf, words, textOf).map(({ id }) => id);

describe("notesOn", () => {
  it("shows what is outside the bin, the one altered last first", () => {
    expect(ids({ kind: "all" })).toEqual(["new", "old"]);
  });

  it("shows a folder with what is below it, a tag, and the bin", () => {
    expect(ids({ kind: "folder", path: "调研" })).toEqual(["new"]);
    expect(ids({ kind: "tag", tag: "提法" })).toEqual(["old"]);
    expect(ids({ kind: "bin" })).toEqual(["gone"]);
  });

  it("wants every word, in name, tag or text, whatever the case", () => {
    expect(ids({ kind: "all" }, ["qc", "企业"])).toEqual(["new"]);
    expect(ids({ kind: "all" }, ["提法", "企业"])).toEqual([]);
  });
});

describe("tagCounts", () => {
  it("does not count what is in the bin", () => {
    expect(tagCounts(notes)).toEqual([{ tag: "提法", count: 1 }]);
  });
});
