import type { PairVerdict } from "../alignment/verdict";
import type { Annotation } from "../annotations/annotation";
import type { Layer } from "../annotations/layer";
import { upgradeAnnotation } from "../annotations/upgrade";
import type { VariantNote } from "../collation/variant-note";
import type { Handout } from "../handouts/handout";
import type { TargetCorrection } from "../indicators/target-correction";
import type { LibraryEntry } from "../library/library-entry";
import type { Note } from "../notes/note";
import type { NoteVersion } from "../notes/versions";
import type { SavedSearch } from "../search/saved-search";

/** What the user makes, by the table that holds it. */
export interface UserTables {
  readonly annotations: Annotation;
  readonly layers: Layer;
  readonly entries: LibraryEntry;
  readonly pairVerdicts: PairVerdict;
  readonly variantNotes: VariantNote;
  readonly targetCorrections: TargetCorrection;
  readonly notes: Note;
  readonly noteVersions: NoteVersion;
  readonly savedSearches: SavedSearch;
  readonly handouts: Handout;
}

export type TableName = keyof UserTables;

/** All tables of the user. */
export const TABLE_NAMES = [
  "annotations",
  "layers",
  "entries",
  "pairVerdicts",
  "variantNotes",
  "targetCorrections",
  "notes",
  "noteVersions",
  "savedSearches",
  "handouts",
] as const satisfies readonly TableName[];

/**
 * The journal: every change to what the user made, one JSON line each, written
 * and flushed to the disk before the database is altered. Whatever the database
 * loses can be brought back from it.
 */
export type JournalEntry =
  | {
      readonly kind: "change";
      /** Id of the change, so that it can be revoked. */
      readonly change: string;
      /** ISO 8601, UTC. */
      readonly at: string;
      /** The rows as they are after the change; `null` where one was deleted. */
      readonly rows: readonly JournalRow[];
      /** Of how many lines this is one, where the change is too long for one: it happened when all are there. */
      readonly parts?: number;
    }
  /** The database could not store the change: it did not happen. */
  | { readonly kind: "revoke"; readonly change: string; readonly at: string };

/** A row after a change. */
export type JournalRow = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly row: UserTables[T] | null;
  };
}[TableName];

export interface DecodedJournal {
  readonly entries: readonly JournalEntry[];
  /** Lines that cannot be read: at most the last one after a power cut, more only after damage. */
  readonly damagedLines: number;
}

export function encodeEntry(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

export function decodeJournal(text: string): DecodedJournal {
  const entries: JournalEntry[] = [];
  let damagedLines = 0;
  for (const entry of decodedLines(text)) {
    if (entry === null) damagedLines++;
    else entries.push(entry);
  }
  return { entries, damagedLines };
}

/** Line after line, for who pauses between them; `null` for one that cannot be read. */
export function* decodedLines(text: string): Generator<JournalEntry | null> {
  for (const line of text.split("\n")) if (line !== "") yield decodeLine(line);
}

function decodeLine(line: string): JournalEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const entry = value as Partial<JournalEntry> | null;
  if (typeof entry?.change !== "string") return null;
  if (entry.kind === "revoke") return entry as JournalEntry;
  if (entry.kind !== "change" || !Array.isArray(entry.rows)) return null;
  return entry.rows.every(isRow) ? (entry as JournalEntry) : null;
}

/** Only that it can be told whose row it is: the row itself is checked where it is taken in. */
function isRow(value: unknown): boolean {
  const { table, id, row } = (value ?? {}) as Partial<Record<keyof JournalRow, unknown>>;
  return typeof table === "string" && typeof id === "string" && typeof row === "object";
}

/** The last state of every row of one table, by id; `null` for a deleted one. */
export function finalRows<T extends TableName>(
  entries: readonly JournalEntry[],
  table: T,
): ReadonlyMap<string, UserTables[T] | null> {
  const undone = undoneChanges(entries);
  const rows = new Map<string, UserTables[T] | null>();
  for (const entry of entries) {
    if (entry.kind === "revoke" || undone.has(entry.change)) continue;
    for (const row of entry.rows) {
      if (row.table === table) rows.set(row.id, presentForm(row).row as UserTables[T] | null);
    }
  }
  return rows;
}

/** The changes that did not happen: revoked ones, and those that were not written to their last part. */
function undoneChanges(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const missing = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind === "revoke") missing.set(entry.change, Number.POSITIVE_INFINITY);
    else if (entry.parts !== undefined) {
      missing.set(entry.change, (missing.get(entry.change) ?? entry.parts) - 1);
    }
  }
  return new Set([...missing].filter(([, count]) => count > 0).map(([change]) => change));
}

/** A row as today's program writes it: the journal keeps lines of every version. */
function presentForm(row: JournalRow): JournalRow {
  if (row.table !== "annotations" || row.row === null) return row;
  return { ...row, row: upgradeAnnotation(row.row) };
}
