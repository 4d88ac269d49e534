import type { Note } from "./note";

/** Days a note stays in the recycle bin before it goes for good. */
export const DAYS_IN_BIN = 30;

const DAY = 24 * 60 * 60 * 1000;

/** The notes whose days in the bin are over at `now` (ISO 8601). */
export function expiredNotes(notes: readonly Note[], now: string): readonly Note[] {
  return notes.filter((note) => note.deletedAt !== null && daysLeft(note.deletedAt, now) <= 0);
}

/** Whole days, the one begun included, before a note that was removed at `deletedAt` goes for good. */
export function daysLeft(deletedAt: string, now: string): number {
  const gone = Date.parse(now) - Date.parse(deletedAt);
  return Math.max(0, Math.ceil((DAYS_IN_BIN * DAY - gone) / DAY));
}
