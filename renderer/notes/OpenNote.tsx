import { useMemo, useRef, useState } from "react";
import type { Note } from "../../domain/notes/note";
import { VERSION_INTERVAL } from "../../domain/notes/versions";
import { type NoteDraft, NoteEditor } from "../editor/NoteEditor";
import { soughtIn } from "../editor/sought-words";
import { rewriteNote } from "../store/notes";
import { CitedPassageCard } from "./CitedPassageCard";
import { keepImage } from "./keep-image";
import { NoteHead } from "./NoteHead";
import { noteText } from "./note-text";
import { useNoteChanges } from "./useNoteChanges";
import type { NotesDesk } from "./useNotesDesk";
import { useOpenedNote } from "./useOpenedNote";
import { VersionsDialog } from "./VersionsDialog";

/** The open note: where it belongs, what it says, what it was. */
export function OpenNote({ desk, note }: { readonly desk: NotesDesk; readonly note: Note }) {
  const { onFailure } = desk;
  const { opened, reopen } = useOpenedNote(note.id);
  const changes = useNoteChanges(onFailure);
  const [history, setHistory] = useState(false);
  return (
    <section className="open-note">
      <NoteHead
        note={note}
        notes={desk.notes}
        changes={changes}
        onHistory={() => setHistory(true)}
      />
      {opened !== null && <Editing key={opened.key} desk={desk} note={opened.note} />}
      {history && (
        <VersionsDialog
          note={note}
          onClose={() => setHistory(false)}
          onRestore={async (version) => {
            if (!(await changes.restore(version))) return;
            reopen();
            setHistory(false);
          }}
        />
      )}
    </section>
  );
}

/** The editor over one opening of a note: what is written in it in ten minutes is one step of undo. */
function Editing({ desk, note }: { readonly desk: NotesDesk; readonly note: Note }) {
  const session = useRef(crypto.randomUUID()).current;
  const store = async ({ title, body }: NoteDraft) => {
    const written = (one: Note) => ({ ...one, title, body, updatedAt: new Date().toISOString() });
    const interval = Math.floor(Date.now() / VERSION_INTERVAL);
    const stored = await rewriteNote("edit-note", note.id, written, {
      session: `${session} ${interval}`,
    });
    if (!stored.ok) desk.onFailure(stored.error);
    return stored.ok;
  };
  const keep = async (file: File) => {
    const kept = await keepImage(file);
    if (!kept.ok) desk.onFailure(kept.error);
    return kept.ok ? kept.value : null;
  };
  const place = desk.sought?.noteId === note.id ? desk.sought : null;
  const sought = useMemo(
    () => (place === null ? null : soughtIn(noteText(note), place.span)),
    [place, note],
  );
  return (
    <NoteEditor
      draft={note}
      onStore={store}
      Card={CitedPassageCard}
      citations={desk.citations}
      onCited={desk.onCited}
      sought={sought}
      onSought={desk.onSought}
      onImage={keep}
    />
  );
}
