import type { Note } from "../../domain/notes/note";
import { isVersionDue, type NoteVersion, versionOf } from "../../domain/notes/versions";
import { fail, type Result } from "../../domain/result";
import type { ChangeName, RowChange } from "./change";
import { database } from "./database";
import { inTurn } from "./in-turn";
import { useLive } from "./live";
import { reopening } from "./reopening";
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
    const notes = await reopening(database, () => database.notes.bulkGet([...ids]));
    const rows = notes
      .filter((note) => note !== undefined)
      .map((note) => noteRow(note.id, note, alter(note)));
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
    const note = await readNote(id);
    if (note === null) return fail("note-gone");
    const now = new Date().toISOString();
    const rows: RowChange[] = [noteRow(id, note, alter(note))];
    if (keep || isVersionDue(note, await versionsOf(id), now)) {
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
export async function readNote(id: string): Promise<Note | null> {
  return (await reopening(database, () => database.notes.get(id))) ?? null;
}

/** The stored notes of some ids, those in the recycle bin too. */
export async function readNotes(ids: readonly string[]): Promise<readonly Note[]> {
  const rows = await reopening(database, () => database.notes.bulkGet([...ids]));
  return rows.filter((row) => row !== undefined);
}

/** What a note was before, the newest first. */
export async function versionsOf(noteId: string): Promise<readonly NoteVersion[]> {
  const versions = await reopening(database, () =>
    database.noteVersions.where("noteId").equals(noteId).toArray(),
  );
  return versions.sort((a, b) => (a.keptAt > b.keptAt ? -1 : 1));
}

/** All notes, those in the recycle bin too, live; `null` until the first answer of the database. */
export function useNotes(): readonly Note[] | null {
  return useLive(allNotes);
}

function allNotes(): Promise<readonly Note[]> {
  return database.notes.toArray();
}
