import type { LibraryEntry } from "../../domain/library/library-entry";
import type { Result } from "../../domain/result";
import type { ChangeName } from "./change";
import { rowsOf, useLive } from "./memory";
import { applyChange } from "./user-history";

/** One entry before and after what the user did. */
export interface EntryChange {
  readonly before: LibraryEntry | null;
  readonly after: LibraryEntry | null;
}

/** Stores what the user decided about documents, all of it or nothing, as one step of undo. */
export function changeEntries(
  name: ChangeName,
  changes: readonly EntryChange[],
): Promise<Result<null>> {
  const rows = changes.map(({ before, after }) => {
    const id = (before ?? after)?.id;
    if (id === undefined) throw new Error("A change needs the entry before it or after it.");
    return { table: "entries" as const, id, before, after };
  });
  return applyChange({ name, rows });
}

/** All entries, live. */
export function useEntries(): readonly LibraryEntry[] {
  return useLive(allEntries);
}

const allEntries = () => rowsOf("entries");
