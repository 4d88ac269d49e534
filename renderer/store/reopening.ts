import type { Database } from "./database";

/** Errors after which the connection is dead, while the database may be well. */
const DEAD_CONNECTION: ReadonlySet<string> = new Set([
  "DatabaseClosedError",
  "InvalidStateError",
  "UnknownError",
  "AbortError",
]);

/**
 * Runs `work`, and once more on a new connection where the old one turns out to
 * be dead: a full disk or a disk that went to sleep closes it, and it does not
 * come back by itself.
 */
export async function reopening<T>(database: Database, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !DEAD_CONNECTION.has(error.name)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return await work();
  }
}
