import { useCallback, useEffect, useState } from "react";
import type { Note } from "../../domain/notes/note";
import { saveUnsaved } from "../editor/unsaved";
import { readNote } from "../store/notes";
import { onPutBack } from "../store/user-history";

/** A note as it was when it was opened; `key` changes whenever it is opened anew. */
export interface OpenedNote {
  readonly note: Note;
  readonly key: string;
}

/**
 * The note with this id as it is stored now that an editor opens on it, and again
 * when undo, redo or `reopen` have put other words into it. `null` while it is
 * being read: an editor that has just closed must have stored its words before.
 */
export function useOpenedNote(id: string) {
  const [opened, setOpened] = useState<OpenedNote | null>(null);
  const [revision, setRevision] = useState(0);
  const reopen = useCallback(() => setRevision((before) => before + 1), []);

  useEffect(
    () =>
      onPutBack(({ rows }) => {
        const isRewritten = rows.some(
          (row) =>
            row.table === "notes" && row.id === id && wordsOf(row.before) !== wordsOf(row.after),
        );
        if (isRewritten) reopen();
      }),
    [id, reopen],
  );

  useEffect(() => {
    let current = true;
    const read = async () => {
      const note = (await saveUnsaved()) ? readNote(id) : null;
      if (current) setOpened(note === null ? null : { note, key: `${id} ${revision}` });
    };
    void read();
    return () => {
      current = false;
    };
  }, [id, revision]);

  return { opened, reopen } as const;
}

function wordsOf(note: Note | null): string {
  return note === null ? "" : JSON.stringify([note.title, note.body]);
}
