import {
  compareWithJournal,
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
  const { entries, damagedLines } = journal.value;
  let restored = 0;
  const rows: JournalRow[] = [];
  for (const name of TABLE_NAMES) {
    const found = await openTable(name, finalRows(entries, name));
    restored += found.restored;
    rows.push(...found.unrecorded);
  }
  if (rows.length > 0) {
    const at = new Date().toISOString();
    const change = crypto.randomUUID();
    const recorded = await bridge.appendJournal([{ kind: "change", change, at, rows }]);
    if (!recorded.ok) return recorded;
  }
  return ok({ restored, damagedLines });
}

/**
 * Reads a table into memory and puts back what it has lost; tells how many rows,
 * and which ones the journal lacks.
 */
async function openTable<T extends TableName>(
  name: T,
  journal: ReadonlyMap<string, UserTables[T] | null>,
): Promise<{ restored: number; unrecorded: readonly JournalRow[] }> {
  const table = database.table<UserTables[T], string>(name);
  const stored = await reopening(database, () => readTable(table));
  const { lost, unrecorded } = compareWithJournal<UserTables[T]>(journal, stored);
  if (lost.length > 0) await table.bulkPut([...lost]);
  fillTable(name, lost.length > 0 ? await readTable(table) : stored);
  return {
    restored: lost.length,
    unrecorded: unrecorded.map(
      (row) => ({ table: name, id: row.id, row }) as unknown as JournalRow,
    ),
  };
}
