import type { Note } from "../../domain/notes/note";
import { isVersionDue, type NoteVersion, versionOf } from "../../domain/notes/versions";
import { fail, type Result } from "../../domain/result";
import type { ChangeName, RowChange } from "./change";
import { inTurn } from "./in-turn";
import { rowOf, rowsOf, rowsWith, useLive } from "./memory";
import { applyChange } from "./user-history";

export function addNote(note: Note): Promise<Result<null>> {
  return inTurn(() => applyChange({ name: "add-note", rows: [noteRow(note.id, null, note)] }));
}

/** Replaces notes by their altered form, all of them in one step of undo. */
export function alterNotes(
  name: ChangeName,
  ids: readonly string[],
  alter: (note: Note) => Note,
): Promise<Result<null>> {
  return inTurn(async () => {
    const rows = readNotes(ids).map((note) => noteRow(note.id, note, alter(note)));
    return applyChange({ name, rows });
  });
}

/**
 * Replaces what a note says. What it said before is kept as a version when one
 * is due, or whenever `keep` asks for it; steps of one `session` are one of undo.
 */
export function rewriteNote(
  name: ChangeName,
  id: string,
  alter: (note: Note) => Note,
  { session, keep = false }: { readonly session?: string; readonly keep?: boolean } = {},
): Promise<Result<null>> {
  return inTurn(async () => {
    const note = readNote(id);
    if (note === null) return fail("note-gone");
    const now = new Date().toISOString();
    const rows: RowChange[] = [noteRow(id, note, alter(note))];
    if (keep || isVersionDue(note, versionsOf(id), now)) {
      const version = versionOf(note, crypto.randomUUID(), now);
      rows.push({ table: "noteVersions", id: version.id, before: null, after: version });
    }
    return applyChange({ name, rows, ...(session === undefined ? {} : { session }) });
  });
}

function noteRow(id: string, before: Note | null, after: Note | null): RowChange {
  return { table: "notes", id, before, after };
}

/** The note as it is stored now; `null` where it is gone. */
export function readNote(id: string): Note | null {
  return rowOf("notes", id);
}

/** The stored notes of some ids, those in the recycle bin too. */
export function readNotes(ids: readonly string[]): readonly Note[] {
  return rowsWith("notes", ids);
}

/** What a note was before, the newest first. */
export function versionsOf(noteId: string): readonly NoteVersion[] {
  return rowsOf("noteVersions")
    .filter((version) => version.noteId === noteId)
    .sort((a, b) => (a.keptAt > b.keptAt ? -1 : 1));
}

/** All notes, those in the recycle bin too, live. */
export function useNotes(): readonly Note[] {
  return useLive(allNotes);
}

const allNotes = () => rowsOf("notes");
