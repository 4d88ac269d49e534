import Dexie from "dexie";
import { fail, ok, type Result } from "../../domain/result";
import type { Change } from "./change";
import type { Database } from "./database";

/**
 * Stores a change: the one way in which what the user made is altered, undo and
 * redo included, so that whatever must see every change stands here. Resolves
 * when the disk has it; on failure nothing of it is stored.
 */
export async function commit(database: Database, change: Change): Promise<Result<null>> {
  try {
    await database.transaction("rw", database.annotations, async () => {
      for (const { id, after } of change.rows) {
        if (after === null) await database.annotations.delete(id);
        else await database.annotations.put(after);
      }
    });
    return ok(null);
  } catch (error) {
    return storeFailure(error);
  }
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
