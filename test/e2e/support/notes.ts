import type { Page } from "playwright-core";
import type { Note } from "../../../domain/notes/note";
import type { NoteVersion } from "../../../domain/notes/versions";

/** A table of the database, read past the program. */
function storedRows<T>(window: Page, table: string): Promise<T[]> {
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

export function storedNotes(window: Page): Promise<Note[]> {
  return storedRows<Note>(window, "notes");
}

export function storedVersions(window: Page): Promise<NoteVersion[]> {
  return storedRows<NoteVersion>(window, "noteVersions");
}
