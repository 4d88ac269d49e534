import { fail, ok, type Result } from "../result";
import { linesOf } from "./compaction";
import { finalRows, type JournalEntry, TABLE_NAMES, type TableName } from "./journal";

/**
 * Raised when a table is added, or a row is written so that an older program
 * would misread it: such a program then says that the file is a newer one's.
 */
export const SNAPSHOT_FORMAT = 1;

/** What a list of snapshots tells of each: what the user sees in the program, without the recycle bin. */
export interface SnapshotCounts {
  readonly annotations: number;
  readonly notes: number;
  readonly handouts: number;
  /** Documents the user imported. */
  readonly documents: number;
}

/** The first line of a snapshot; the lines of a journal follow, with every row once. */
export interface SnapshotHead {
  readonly kind: "snapshot";
  readonly format: number;
  /** Version of the program that made it. */
  readonly program: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rows: number;
  readonly counts: SnapshotCounts;
  /** Lines of the journal that could not be read when it was made. */
  readonly damagedLines: number;
  /** SHA-256 of the rows: two snapshots with the same one hold the same. */
  readonly content: string;
}

/** The rows of every table, by id, without those that are deleted. */
export type SnapshotRows = { readonly [T in TableName]: ReadonlyMap<string, unknown> };

export function rowsLeft(entries: readonly JournalEntry[]): SnapshotRows {
  const tables = TABLE_NAMES.map((name) => [
    name,
    new Map([...finalRows<TableName>(entries, name)].filter(([, row]) => row !== null)),
  ]);
  return Object.fromEntries(tables) as SnapshotRows;
}

export function rowCount(rows: SnapshotRows): number {
  return TABLE_NAMES.reduce((sum, name) => sum + rows[name].size, 0);
}

/** The parts of a text that stands for the rows, whatever the order in which they were made. */
export function* contentParts(rows: SnapshotRows): Generator<string> {
  for (const name of TABLE_NAMES) {
    for (const id of [...rows[name].keys()].sort()) {
      yield `${name} ${JSON.stringify(rows[name].get(id))}\n`;
    }
  }
}

export function snapshotCounts(rows: SnapshotRows): SnapshotCounts {
  const shown = (name: TableName, mark: "deletedAt" | "removedAt") =>
    [...rows[name].values()].filter((row) => (row as Marked)[mark] === null);
  return {
    annotations: shown("annotations", "deletedAt").length,
    notes: shown("notes", "deletedAt").length,
    handouts: shown("handouts", "deletedAt").length,
    documents: shown("entries", "removedAt").filter((row) => (row as Marked).origin !== null)
      .length,
  };
}

/** What is asked of a row to know whether it is counted. */
interface Marked {
  readonly deletedAt?: string | null;
  readonly removedAt?: string | null;
  readonly origin?: object | null;
}

/** All of a snapshot's text, line after line. */
export function* snapshotLines(rows: SnapshotRows, head: SnapshotHead): Generator<string> {
  yield `${JSON.stringify(head)}\n`;
  yield* linesOf((table) => rows[table], `snapshot ${head.at}`, head.at);
}

/** Reads the first line. `name` is that of the file, for what is said to the user. */
export function decodeHead(line: string, name: string): Result<SnapshotHead> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return fail("not-a-backup", name);
    throw error;
  }
  const head = value as Partial<SnapshotHead> | null;
  if (head?.kind !== "snapshot" || typeof head.format !== "number") {
    return fail("not-a-backup", name);
  }
  if (head.format > SNAPSHOT_FORMAT) return fail("newer-backup", name);
  const isWhole =
    typeof head.at === "string" &&
    typeof head.content === "string" &&
    typeof head.rows === "number" &&
    typeof head.counts === "object";
  return isWhole ? ok(head as SnapshotHead) : fail("damaged-backup", name);
}
