import { describe, expect, it } from "vitest";
import { pickedAnnotations, pickedNotes } from "../../../domain/exchange/picked";
import { newNote } from "../../../domain/notes/note";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动改革,扩大开放。" }]);
const own = annotationOn(document, "推动改革", { id: "own" });
const theirs = annotationOn(document, "扩大开放", { id: "theirs", layerId: "l" });
const gone = annotationOn(document, "改革", { id: "gone", deletedAt: "2026-01-01T00:00:00.000Z" });
const all = [own, theirs, gone];
const ids = (annotations: readonly { id: string }[]) => annotations.map(({ id }) => id);

describe("pickedAnnotations", () => {
  it("gives out one's own, and layers only where asked for", () => {
    expect(ids(pickedAnnotations(all, { kind: "all" }, false))).toEqual(["own"]);
    expect(ids(pickedAnnotations(all, { kind: "all" }, true))).toEqual(["own", "theirs"]);
  });

  it("gives out those of one document, and those chosen", () => {
    expect(pickedAnnotations(all, { kind: "document", documentId: "x" }, true)).toEqual([]);
    const chosen = { kind: "chosen", ids: new Set(["theirs", "gone"]) } as const;
    expect(ids(pickedAnnotations(all, chosen, false))).toEqual(["theirs"]);
  });
});

describe("pickedNotes", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const cite = { target: own.passages[0].target, source: { title: "小", place: "一" } };
  const citing = {
    ...newNote("citing", "", at),
    body: { type: "doc" as const, content: [{ type: "citation", attrs: { citation: cite } }] },
  };
  const plain = { ...newNote("plain", "", at), body: richTextOf("话") };
  const removed = { ...newNote("removed", "", at), deletedAt: at };

  it("gives out all, those that cite the document, or none with chosen annotations", () => {
    const notes = [citing, plain, removed];
    expect(ids(pickedNotes(notes, { kind: "all" }))).toEqual(["citing", "plain"]);
    expect(ids(pickedNotes(notes, { kind: "document", documentId: "small" }))).toEqual(["citing"]);
    expect(pickedNotes(notes, { kind: "chosen", ids: new Set(["own"]) })).toEqual([]);
  });
});
