import { liveQuery } from "dexie";
import { useEffect, useState } from "react";

/** Milliseconds between attempts to read again after the database failed. */
const RETRY_DELAY = 1000;

/**
 * What `query` gives, again after every change of what it read; `null` until
 * the first answer. While the database fails (a full disk closes it) the last
 * answer stays and reading is tried again, so that nothing on the screen
 * vanishes. `query` must keep its identity.
 */
export function useLive<T>(query: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer = 0;
    const subscription = liveQuery(query).subscribe({
      next: setValue,
      error: (error: unknown) => {
        console.warn(`The database could not be read; trying again. ${String(error)}`);
        timer = window.setTimeout(() => setAttempt((before) => before + 1), RETRY_DELAY);
      },
    });
    return () => {
      subscription.unsubscribe();
      window.clearTimeout(timer);
    };
  }, [query, attempt]);
  return value;
}
