import type { Page } from "playwright-core";
import type { LibraryEntry } from "../../../domain/library/library-entry";

/** What the user decided about documents, as the database holds it, read past the program. */
export function storedEntries(window: Page): Promise<LibraryEntry[]> {
  return window.evaluate(
    () =>
      new Promise<LibraryEntry[]>((resolve, reject) => {
        const opening = indexedDB.open("duidu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("entries").objectStore("entries").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}
