import type { Annotation } from "../annotations/annotation";

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
    }
  /** The database could not store the change: it did not happen. */
  | { readonly kind: "revoke"; readonly change: string; readonly at: string };

export interface JournalRow {
  readonly table: "annotations";
  readonly id: string;
  readonly row: Annotation | null;
}

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
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const entry = decodeLine(line);
    if (entry === null) damagedLines++;
    else entries.push(entry);
  }
  return { entries, damagedLines };
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
  return entry.kind === "change" && Array.isArray(entry.rows) ? (entry as JournalEntry) : null;
}

/** The last state of every row, by id; `null` for a deleted one. */
export function finalRows(
  entries: readonly JournalEntry[],
): ReadonlyMap<string, Annotation | null> {
  const revoked = new Set(
    entries.filter(({ kind }) => kind === "revoke").map(({ change }) => change),
  );
  const rows = new Map<string, Annotation | null>();
  for (const entry of entries) {
    if (entry.kind === "revoke" || revoked.has(entry.change)) continue;
    for (const { id, row } of entry.rows) rows.set(id, row);
  }
  return rows;
}

export interface Comparison {
  /** Rows the database lacks, or has in another state than the journal, as the journal has them. */
  readonly lost: readonly Annotation[];
  /** Rows the journal does not know, or knows as deleted: they stay, and are to be recorded. */
  readonly unrecorded: readonly Annotation[];
}

/**
 * Holds the database against the journal. The journal is written first, so
 * where the two differ it is the newer one; but nothing is ever deleted on its
 * word, since a row too many harms less than a row too few.
 */
export function compareWithJournal(
  journal: ReadonlyMap<string, Annotation | null>,
  stored: readonly Annotation[],
): Comparison {
  const byId = new Map(stored.map((row) => [row.id, row]));
  const lost = [...journal.values()].filter(
    (row): row is Annotation => row !== null && !isSame(row, byId.get(row.id)),
  );
  return { lost, unrecorded: stored.filter((row) => (journal.get(row.id) ?? null) === null) };
}

function isSame(a: Annotation, b: Annotation | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
