import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import type { JournalEntry } from "../../../domain/backup/journal";
import type { Handout } from "../../../domain/handouts/handout";
import type { Note } from "../../../domain/notes/note";
import { ok } from "../../../domain/result";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { handoutWith } from "../../support/handouts";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const recorded: JournalEntry[] = [];
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: {
    appendJournal: async (entries: readonly JournalEntry[]) => {
      recorded.push(...entries);
      return ok(null);
    },
  },
}));
const { database } = await import("../../../renderer/store/database");
const { addAnnotation } = await import("../../../renderer/store/annotations");
const { purge, purgeExpired, putBack } = await import("../../../renderer/store/bin");
const { addHandout, readHandout } = await import("../../../renderer/store/handouts");
const { addNote, readNote, rewriteNote, versionsOf } = await import(
  "../../../renderer/store/notes"
);
const { undo } = await import("../../../renderer/store/user-history");

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const deletedAt = "2026-03-01T12:00:00.000Z";

describe("the recycle bin of the store", () => {
  let note: Note;
  let annotation: Annotation;
  let count = 0;
  let handout: Handout;
  const stored = async () => [
    await readNote(note.id),
    await database.annotations.get(annotation.id),
    await readHandout(handout.id),
  ];
  const all = () => ({ notes: [note], annotations: [annotation], handouts: [handout] });
  beforeEach(async () => {
    count++;
    await addNote(noteWith(`note-${count}`, "初稿", { deletedAt }));
    await rewriteNote("edit-note", `note-${count}`, (one) => ({
      ...one,
      body: richTextOf("二稿"),
    }));
    const present = await readNote(`note-${count}`);
    if (present === null) throw new Error("The note was not stored.");
    note = present;
    annotation = annotationOn(document, "质量", { id: `annotation-${count}`, deletedAt });
    await addAnnotation(annotation);
    handout = handoutWith(`handout-${count}`, [], { deletedAt });
    await addHandout(handout);
    recorded.length = 0;
  });

  it("puts notes, annotations and handouts back in one step of undo", async () => {
    await putBack(all());
    expect(await stored()).toMatchObject(Array(3).fill({ deletedAt: null }));
    await undo();
    expect(await stored()).toEqual([note, annotation, handout]);
  });

  it("deletes notes with their versions, annotations, handouts, and brings all of it back", async () => {
    await purge(all());
    expect(await stored()).toEqual([null, undefined, null]);
    expect(await versionsOf(note.id)).toEqual([]);
    expect(recorded).toHaveLength(1);
    await undo();
    expect(await stored()).toEqual([note, annotation, handout]);
    expect(await versionsOf(note.id)).toHaveLength(1);
  });

  it("names a step by what it concerns", async () => {
    const nameOfStep = async (binned: Partial<ReturnType<typeof all>>) => {
      await purge({ notes: [], annotations: [], handouts: [], ...binned });
      const taken = await undo();
      return taken.ok ? taken.value?.name : null;
    };
    expect(await nameOfStep({ notes: [note] })).toBe("purge-note");
    expect(await nameOfStep({ annotations: [annotation] })).toBe("purge-annotation");
    expect(await nameOfStep({ handouts: [handout] })).toBe("purge-handout");
    expect(await nameOfStep({ notes: [note], handouts: [handout] })).toBe("empty-bin");
  });

  it("journals what expires, and does not offer to take it back", async () => {
    await purgeExpired(all());
    expect(recorded).toHaveLength(1);
    expect(await stored()).toEqual([null, undefined, null]);
    await undo();
    expect(await stored()).toEqual([null, undefined, null]);
  });
});
