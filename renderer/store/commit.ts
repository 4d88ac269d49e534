import Dexie from "dexie";
import { type JournalEntry, type JournalRow, TABLE_NAMES } from "../../domain/backup/journal";
import { fail, ok, type Result } from "../../domain/result";
import type { Change, RowChange } from "./change";
import type { Database } from "./database";
import { reopening } from "./reopening";

/**
 * Rows recorded and stored in one go. A change of more is cut into parts with
 * pauses between them: a part takes some twenty milliseconds, all of an import
 * of a hundred thousand would hold the window for seconds.
 */
const PART = 500;

/** Where a change is recorded before it is stored. */
export type Journal = (entries: readonly JournalEntry[]) => Promise<Result<null>>;

/**
 * Stores a change: the one way in which what the user made is altered, undo and
 * redo included. The journal has it first, then the database; resolves when the
 * disk has both. On failure nothing of it is stored, and a change the journal
 * had already taken is revoked there. (Where even that fails, on a disk that is
 * full to the last byte, the change comes back at the next start: too much is
 * kept rather than too little.)
 */
export async function commit(
  database: Database,
  journal: Journal,
  change: Change,
): Promise<Result<null>> {
  const id = crypto.randomUUID();
  const at = new Date().toISOString();
  const parts = partsOf(change.rows);
  for (const part of parts) {
    const rows = part.map(({ table, id, after }) => ({ table, id, row: after }) as JournalRow);
    const entry = { kind: "change", change: id, at, rows } as const;
    const recorded = await journal([
      parts.length === 1 ? entry : { ...entry, parts: parts.length },
    ]);
    // A change whose last part is missing did not happen: nothing has to be revoked.
    if (!recorded.ok) return recorded;
  }
  try {
    await reopening(database, () => store(database, change));
    return ok(null);
  } catch (error) {
    await journal([{ kind: "revoke", change: id, at }]);
    return storeFailure(error);
  }
}

async function store(database: Database, change: Change): Promise<void> {
  const tables = TABLE_NAMES.map((name) => database.table(name));
  await database.transaction("rw", tables, async () => {
    for (const part of partsOf(change.rows)) {
      for (const name of TABLE_NAMES) {
        const rows = part.filter(({ table }) => table === name);
        const kept = rows.map(({ after }) => after).filter((after) => after !== null);
        const gone = rows.filter(({ after }) => after === null).map(({ id }) => id);
        if (kept.length > 0) await database.table(name).bulkPut(kept);
        if (gone.length > 0) await database.table(name).bulkDelete(gone);
      }
    }
  });
}

/** At least one part, so that a change without rows is recorded too. */
function partsOf(rows: readonly RowChange[]): readonly (readonly RowChange[])[] {
  const count = Math.max(1, Math.ceil(rows.length / PART));
  return Array.from({ length: count }, (_, at) => rows.slice(at * PART, (at + 1) * PART));
}

/** Turns what the database throws into a named reason; what is not the database's is rethrown. */
export function storeFailure(error: unknown): Result<never> {
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) throw error;
  // A full disk aborts the transaction; the cause is one level down.
  const inner: unknown = "inner" in error ? error.inner : null;
  const names = [error.name, inner instanceof Error ? inner.name : ""];
  if (names.includes("QuotaExceededError")) return fail("disk-full");
  return fail("store-failed", error.message);
}
