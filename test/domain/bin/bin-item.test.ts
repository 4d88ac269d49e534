import { describe, expect, it } from "vitest";
import { binItems, fittingBinItems, idOf } from "../../../domain/bin/bin-item";
import { noteName } from "../../../domain/notes/note";
import { handoutWith } from "../../support/handouts";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管 GDP。" }]);
const note = noteWith("note", "走访记录", { deletedAt: "2026-03-02T00:00:00.000Z" });
const kept = noteWith("kept", "");
const older = annotationOn(document, "质量", { deletedAt: "2026-03-01T00:00:00.000Z" });
const newer = annotationOn(document, "GDP", { deletedAt: "2026-03-03T00:00:00.000Z" });
const handout = handoutWith("handout", [], { deletedAt: "2026-03-02T12:00:00.000Z" });
const items = binItems(
  [note, kept],
  [older, newer, annotationOn(document, "监管")],
  [handout, handoutWith("shown", [])],
);

const textOf = (item: (typeof items)[number]) => {
  if (item.kind === "handout") return item.handout.title;
  return item.kind === "note"
    ? (noteName(item.note) ?? "")
    : item.annotation.passages[0].target.quote.exact;
};

describe("what lies in the bin", () => {
  it("is what was removed, notes, annotations and handouts together, the last one first", () => {
    expect(items.map(idOf)).toEqual([newer.id, handout.id, note.id, older.id]);
  });

  it("is listed by kind and words, whatever the case", () => {
    const fitting = (...args: [Parameters<typeof fittingBinItems>[1], string[]]) =>
      fittingBinItems(items, ...args, textOf).map(idOf);
    expect(fitting("all", [])).toHaveLength(4);
    expect(fitting("note", [])).toEqual([note.id]);
    expect(fitting("handout", ["讲义"])).toEqual([handout.id]);
    expect(fitting("annotation", ["gdp"])).toEqual([newer.id]);
    expect(fitting("all", ["走访", "质量"])).toEqual([]);
  });
});
