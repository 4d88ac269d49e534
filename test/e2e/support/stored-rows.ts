import type { Page } from "playwright-core";

/** A table of the database, read past the program. */
export function storedRows<T>(window: Page, table: string): Promise<T[]> {
  return window.evaluate(
    (table) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open("duidu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(table).objectStore(table).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}
