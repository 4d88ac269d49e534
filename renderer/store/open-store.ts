import { compareWithJournal, finalRows } from "../../domain/backup/journal";
import { ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { storeFailure } from "./commit";
import { database } from "./database";
import { reopening } from "./reopening";
import { loadSettings } from "./settings";

/** How the store was found at the start. */
export interface OpenedStore {
  /** Annotations the database had lost and the journal brought back. */
  readonly restored: number;
  /** Lines of the journal that could not be read. */
  readonly damagedLines: number;
}

/**
 * Opens the database, reads the settings and holds the annotations against the
 * journal: what the database lacks is put back, what the journal lacks is
 * recorded. Nothing is ever deleted here. Call once, before the first paint.
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
  const stored = await database.annotations.toArray();
  const { lost, unrecorded } = compareWithJournal(finalRows(entries), stored);
  if (lost.length > 0) await database.annotations.bulkPut([...lost]);
  if (unrecorded.length > 0) {
    const rows = unrecorded.map((row) => ({ table: "annotations" as const, id: row.id, row }));
    const at = new Date().toISOString();
    const recorded = await bridge.appendJournal([
      { kind: "change", change: crypto.randomUUID(), at, rows },
    ]);
    if (!recorded.ok) return recorded;
  }
  return ok({ restored: lost.length, damagedLines });
}
