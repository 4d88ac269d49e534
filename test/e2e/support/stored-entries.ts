import type { Page } from "playwright-core";
import type { LibraryEntry } from "../../../domain/library/library-entry";
import { storedRows } from "./stored-rows";

/** What the user decided about documents, as the database holds it, read past the program. */
export function storedEntries(window: Page): Promise<LibraryEntry[]> {
  return storedRows<LibraryEntry>(window, "entries");
}
