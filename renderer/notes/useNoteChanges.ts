import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DAYS_IN_BIN } from "../../domain/bin/bin";
import { inRenamedFolder, isInFolder } from "../../domain/notes/folders";
import type { Note } from "../../domain/notes/note";
import type { NoteVersion } from "../../domain/notes/versions";
import type { Failure, Result } from "../../domain/result";
import { saveUnsaved } from "../editor/unsaved";
import { type Binned, purge, putBack } from "../store/bin";
import { isStored } from "../store/is-stored";
import { alterNotes, rewriteNote } from "../store/notes";

/** Everything that can be done to notes besides writing in them; each tells whether it was stored. */
export function useNoteChanges(onFailure: (failure: Failure) => void) {
  const { t } = useTranslation();
  return useMemo(() => {
    const told = (change: Promise<Result<null>>) => isStored(change, onFailure);
    return {
      move: (note: Note, folder: string) =>
        told(alterNotes("move-note", [note.id], (one) => ({ ...one, folder }))),
      tag: (note: Note, tags: readonly string[]) =>
        told(alterNotes("tag-note", [note.id], (one) => ({ ...one, tags }))),
      renameFolder: (notes: readonly Note[], from: string, to: string) => {
        const ids = notes.filter((note) => isInFolder(note, from)).map(({ id }) => id);
        return told(alterNotes("rename-folder", ids, (one) => inRenamedFolder(one, from, to)));
      },
      remove: async (note: Note) => {
        if (!(await saveUnsaved())) return false;
        const deletedAt = new Date().toISOString();
        const change = alterNotes("delete-note", [note.id], (one) => ({ ...one, deletedAt }));
        const stored = await told(change);
        if (stored) notifications.show({ message: t("notes.removed", { count: DAYS_IN_BIN }) });
        return stored;
      },
      putBack: (binned: Binned) => told(putBack(binned)),
      purge: (binned: Binned) => told(purge(binned)),
      restore: async ({ noteId, title, body }: NoteVersion) => {
        if (!(await saveUnsaved())) return false;
        const updatedAt = new Date().toISOString();
        const restored = (note: Note) => ({ ...note, title, body, updatedAt });
        return told(rewriteNote("restore-version", noteId, restored, { keep: true }));
      },
    } as const;
  }, [onFailure, t]);
}

export type NoteChanges = ReturnType<typeof useNoteChanges>;
