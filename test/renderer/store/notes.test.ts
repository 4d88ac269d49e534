import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { JournalEntry } from "../../../domain/backup/journal";
import type { Note } from "../../../domain/notes/note";
import { ok } from "../../../domain/result";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { noteWith } from "../../support/notes";

const recorded: JournalEntry[] = [];
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: {
    appendJournal: async (entries: readonly JournalEntry[]) => {
      recorded.push(...entries);
      return ok(null);
    },
  },
}));
const { addNote, alterNotes, readNote, rewriteNote, versionsOf } = await import(
  "../../../renderer/store/notes"
);
const { redo, undo } = await import("../../../renderer/store/user-history");

const written = (text: string) => (note: Note) => ({ ...note, body: richTextOf(text) });

describe("the store of notes", () => {
  let note: Note;
  let count = 0;
  beforeEach(async () => {
    recorded.length = 0;
    count++;
    note = noteWith(`note-${count}`, "初稿");
    await addNote(note);
  });

  it("keeps what a note was when it is first rewritten, and then for a while no more", async () => {
    await rewriteNote("edit-note", note.id, written("二稿"));
    await rewriteNote("edit-note", note.id, written("三稿"));
    expect((await versionsOf(note.id)).map(({ body }) => body)).toEqual([note.body]);
    expect(await readNote(note.id)).toMatchObject({ body: richTextOf("三稿") });
  });

  it("keeps it at once where that is asked for", async () => {
    await rewriteNote("edit-note", note.id, written("二稿"));
    await rewriteNote("restore-version", note.id, written("初稿"), { keep: true });
    expect(await versionsOf(note.id)).toHaveLength(2);
  });

  it("begins each change from what the one before it left", async () => {
    await Promise.all([
      rewriteNote("edit-note", note.id, written("二稿")),
      alterNotes("move-note", [note.id], (one) => ({ ...one, folder: "调研" })),
      alterNotes("tag-note", [note.id], (one) => ({ ...one, tags: ["走访"] })),
    ]);
    const last = { folder: "调研", tags: ["走访"], body: richTextOf("二稿") };
    expect(await readNote(note.id)).toMatchObject(last);
    await undo();
    expect(await readNote(note.id)).toMatchObject({ ...last, tags: [] });
    await redo();
    expect(await readNote(note.id)).toMatchObject(last);
  });

  it("takes what was written in one session back in one step", async () => {
    for (const text of ["一", "一二", "一二三"]) {
      await rewriteNote("edit-note", note.id, written(text), { session: "s" });
    }
    await undo();
    expect(await readNote(note.id)).toEqual(note);
  });

  it("says so when the note is gone", async () => {
    const result = await rewriteNote("edit-note", "nobody", written("二稿"));
    expect(result).toMatchObject({ ok: false, error: { reason: "note-gone" } });
  });
});
