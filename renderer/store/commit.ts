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

/** How much of a long change's time goes into recording it; the rest into the database. */
const RECORDING = 0.5;

/** Who waits for a long change: is told how far it is, and can give it up. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Between 0 and 1. */
  onProgress(done: number): void;
}

/** Where a change is recorded before it is stored. */
export type Journal = (entries: readonly JournalEntry[]) => Promise<Result<null>>;

/**
 * Stores a change: the one way in which what the user made is altered, undo and
 * redo included. The journal has it first, then the database; resolves when the
 * disk has both. On failure nothing of it is stored, and a change the journal
 * had already taken is revoked there. (Where even that fails, on a disk that is
 * full to the last byte, the change comes back at the next start: too much is
 * kept rather than too little.) A change that is given up counts as one that
 * failed, with the reason `cancelled`.
 */
export async function commit(
  database: Database,
  journal: Journal,
  change: Change,
  watch?: Watch,
): Promise<Result<null>> {
  const id = crypto.randomUUID();
  const at = new Date().toISOString();
  const parts = partsOf(change.rows);
  for (const [number, part] of parts.entries()) {
    if (watch?.signal.aborted) return fail("cancelled");
    watch?.onProgress((RECORDING * number) / parts.length);
    const rows = part.map(({ table, id, after }) => ({ table, id, row: after }) as JournalRow);
    const entry = { kind: "change", change: id, at, rows } as const;
    const recorded = await journal([
      parts.length === 1 ? entry : { ...entry, parts: parts.length },
    ]);
    // A change whose last part is missing did not happen: nothing has to be revoked.
    if (!recorded.ok) return recorded;
  }
  try {
    await reopening(database, () => store(database, parts, watch));
    return ok(null);
  } catch (error) {
    await journal([{ kind: "revoke", change: id, at }]);
    return error instanceof GivenUp ? fail("cancelled") : storeFailure(error);
  }
}

/** Thrown within a transaction, so that the database takes back what it had of it. */
class GivenUp extends Error {}

async function store(
  database: Database,
  parts: readonly (readonly RowChange[])[],
  watch: Watch | undefined,
): Promise<void> {
  const tables = TABLE_NAMES.map((name) => database.table(name));
  await database.transaction("rw", tables, async () => {
    for (const [at, part] of parts.entries()) {
      if (watch?.signal.aborted) throw new GivenUp();
      watch?.onProgress(RECORDING + ((1 - RECORDING) * at) / parts.length);
      for (const name of TABLE_NAMES) {
        const rows = part.filter(({ table }) => table === name);
        const kept = rows.map(({ after }) => after).filter((after) => after !== null);
        const gone = rows.filter(({ after }) => after === null).map(({ id }) => id);
        if (kept.length > 0) await database.table(name).bulkPut(kept);
        if (gone.length > 0) await database.table(name).bulkDelete(gone);
      }
    }
    if (watch?.signal.aborted) throw new GivenUp();
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
