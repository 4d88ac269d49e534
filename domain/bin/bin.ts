/** Days a note, an annotation or a handout stays in the recycle bin before it goes for good. */
export const DAYS_IN_BIN = 30;

const DAY = 24 * 60 * 60 * 1000;

/** What can be moved to the recycle bin. */
export interface Removable {
  /** When it was moved there, ISO 8601, UTC; `null` outside it. */
  readonly deletedAt: string | null;
}

/** Those whose days in the bin are over at `now` (ISO 8601). */
export function expired<T extends Removable>(all: readonly T[], now: string): readonly T[] {
  return all.filter(({ deletedAt }) => deletedAt !== null && daysLeft(deletedAt, now) <= 0);
}

/** Whole days, the one begun included, before what was removed at `deletedAt` goes for good. */
export function daysLeft(deletedAt: string, now: string): number {
  const gone = Date.parse(now) - Date.parse(deletedAt);
  return Math.max(0, Math.ceil((DAYS_IN_BIN * DAY - gone) / DAY));
}
