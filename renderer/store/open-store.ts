import { isWorthCompacting } from "../../domain/backup/compaction";
import { compareWithJournal } from "../../domain/backup/compare-with-journal";
import {
  decodeJournal,
  finalRows,
  type JournalRow,
  TABLE_NAMES,
  type TableName,
  type UserTables,
} from "../../domain/backup/journal";
import { ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { storeFailure } from "./commit";
import { database } from "./database";
import { fillTable } from "./memory";
import { readTable } from "./read-table";
import { reopening } from "./reopening";
import { loadSettings } from "./settings";

/** How the store was found at the start. */
export interface OpenedStore {
  /** Rows the database had lost and the journal brought back. */
  readonly restored: number;
  /** Lines of the journal that could not be read. */
  readonly damagedLines: number;
}

/**
 * Opens the database, reads the settings and what the user made, and holds that
 * against the journal: what the database lacks is put back, what the journal
 * lacks is recorded. Nothing is ever deleted here. Call once, before the first paint.
 */
export async function openStore(): Promise<Result<OpenedStore>> {
  try {
    await reopening(database, loadSettings);
    return await checkAgainstJournal();
  } catch (error) {
    return storeFailure(error);
  }
}

async function checkAgainstJournal(): Promise<Result<OpenedStore>> {
  const journal = await bridge.readJournal();
  if (!journal.ok) return journal;
  const { entries, damagedLines } = decodeJournal(journal.value);
  let [restored, left] = [0, 0];
  const unrecorded: JournalRow[] = [];
  for (const name of TABLE_NAMES) {
    const rows = finalRows(entries, name);
    const found = await openTable(name, rows, damagedLines === 0);
    restored += found.restored;
    left += [...rows.values()].filter((row) => row !== null).length;
    for (const row of found.unrecorded) unrecorded.push(row);
  }
  const recorded = await record(unrecorded);
  if (!recorded.ok) return recorded;
  const written = entries.reduce(
    (sum, one) => sum + (one.kind === "change" ? one.rows.length : 0),
    0,
  );
  const { length } = journal.value;
  // What cannot be read goes to a copy: backups of the journal are whole again then.
  if (damagedLines > 0 || isWorthCompacting(length, written, left)) {
    setTimeout(compact, COMPACTING_DELAY);
  }
  return ok({ restored, damagedLines });
}

/** Rows in one line of the journal, as in those of changes. */
const PART = 500;

/** Records rows the database had and the journal not. */
async function record(rows: readonly JournalRow[]): Promise<Result<null>> {
  for (let from = 0; from < rows.length; from += PART) {
    const part = rows.slice(from, from + PART);
    const at = new Date().toISOString();
    const change = crypto.randomUUID();
    const recorded = await bridge.appendJournal([{ kind: "change", change, at, rows: part }]);
    if (!recorded.ok) return recorded;
  }
  return ok(null);
}

/** Milliseconds after the start, when the window has come to rest. */
const COMPACTING_DELAY = 20_000;

/** What fails is tried again at another start: the journal is as it was. */
async function compact(): Promise<void> {
  const compacted = await bridge.compactJournal();
  if (!compacted.ok) console.warn(`The journal was not shortened. ${compacted.error.detail ?? ""}`);
}

/**
 * Reads a table into memory and puts back what it has lost; tells how many rows,
 * and which ones the journal lacks.
 */
async function openTable<T extends TableName>(
  name: T,
  journal: ReadonlyMap<string, UserTables[T] | null>,
  isWhole: boolean,
): Promise<{ restored: number; unrecorded: readonly JournalRow[] }> {
  const table = database.table<UserTables[T], string>(name);
  const stored = await reopening(database, () => readTable(table));
  const { lost, unrecorded } = compareWithJournal<UserTables[T]>(journal, stored, isWhole);
  if (lost.length > 0) await table.bulkPut([...lost]);
  fillTable(name, lost.length > 0 ? await readTable(table) : stored);
  return {
    restored: lost.length,
    unrecorded: unrecorded.map(
      (row) => ({ table: name, id: row.id, row }) as unknown as JournalRow,
    ),
  };
}
