import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";
import type { Corrections } from "../../domain/library/library-entry";
import { type LibraryEntry, newEntry } from "../../domain/library/library-entry";
import type { LibraryRow } from "../../domain/library/library-row";
import { withTags } from "../../domain/library/tags";
import type { Failure } from "../../domain/result";
import type { ChangeName } from "../store/change";
import { dropCompiled } from "../store/compiled";
import { changeEntries } from "../store/entries";
import { isStored } from "../store/is-stored";

type Alter = (entry: LibraryEntry) => LibraryEntry | null;

/** Everything a user can decide about documents; each is one step of undo. */
export function useLibraryChanges(onFailure: (failure: Failure) => void) {
  const { t } = useTranslation();

  /** Tells whether it was stored. */
  const change = (name: ChangeName, rows: readonly LibraryRow[], alter: Alter) => {
    const now = new Date().toISOString();
    const changes = rows.map(({ id, entry }) => ({
      before: entry,
      after: alter(entry ?? newEntry(id, null, now)),
    }));
    return isStored(changeEntries(name, changes), onFailure);
  };

  return {
    correct: (row: LibraryRow, corrections: Corrections) =>
      change("correct-facts", [row], (entry) => ({ ...entry, corrections })),

    tag: (rows: readonly LibraryRow[], on: readonly string[], off: readonly string[]) =>
      change("tag", rows, (entry) => withTags(entry, on, off)),

    remove: async (rows: readonly LibraryRow[]) => {
      const removedAt = new Date().toISOString();
      const stored = await change("remove-document", rows, (entry) => ({ ...entry, removedAt }));
      if (stored) notifications.show({ message: t(removedMessage(rows), told(rows)) });
      return stored;
    },

    restore: async (rows: readonly LibraryRow[]) => {
      const stored = await change("restore-document", rows, (entry) => ({
        ...entry,
        removedAt: null,
      }));
      if (stored) notifications.show({ message: t("library.restored", told(rows)) });
      return stored;
    },

    deleteForGood: async (rows: readonly LibraryRow[]) => {
      const stored = await change("delete-document", rows, () => null);
      if (!stored) return;
      notifications.show({ message: t("library.deleted", told(rows)) });
      await Promise.all(rows.map(({ id }) => dropCopy(id)));
    },
  } as const;
}

export type LibraryChanges = ReturnType<typeof useLibraryChanges>;

/** What hides and what goes to the bin is not the same to the user. */
function removedMessage(rows: readonly LibraryRow[]): string {
  if (rows.every(({ bundled }) => bundled)) return "library.hidden";
  return rows.some(({ bundled }) => bundled) ? "library.removedMixed" : "library.removed";
}

function told(rows: readonly LibraryRow[]) {
  return { count: rows.length, title: rows[0]?.shortTitle ?? "" };
}

/** A compiled copy that stays takes some space and is never shown: no reason to alarm anybody. */
async function dropCopy(id: string): Promise<void> {
  await dropCompiled(id).catch((error: unknown) => {
    console.warn(`The compiled copy of ${id} could not be dropped. ${String(error)}`);
  });
}
