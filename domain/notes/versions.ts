import type { RichText } from "../rich-text/rich-text";
import { markdownOf } from "./markdown";
import type { Note } from "./note";

/** What a note was before it was altered. */
export interface NoteVersion {
  readonly id: string;
  readonly noteId: string;
  readonly title: string;
  readonly body: RichText;
  /** When the note had become this. ISO 8601, UTC. */
  readonly at: string;
  /** When the version was kept. */
  readonly keptAt: string;
}

/** While a note is written in, what it was is kept this often, in milliseconds. */
export const VERSION_INTERVAL = 10 * 60 * 1000;

/** The note as it is, kept as a version. */
export function versionOf(note: Note, id: string, keptAt: string): NoteVersion {
  return { id, noteId: note.id, title: note.title, body: note.body, at: note.updatedAt, keptAt };
}

/**
 * Whether a note that is about to be altered at `now` is kept as a version
 * first: when it says something, and no version was kept a while ago or less.
 */
export function isVersionDue(note: Note, versions: readonly NoteVersion[], now: string): boolean {
  // A title alone is not worth a version; a picture or a citation is.
  if (markdownOf(note.body) === "") return false;
  const newest = versions.reduce((latest, { keptAt }) => (keptAt > latest ? keptAt : latest), "");
  return newest === "" || Date.parse(now) - Date.parse(newest) >= VERSION_INTERVAL;
}
