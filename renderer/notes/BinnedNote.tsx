import { useTranslation } from "react-i18next";
import { type Note, noteName } from "../../domain/notes/note";
import { BinHead } from "./BinHead";
import { noteText } from "./note-text";
import type { NoteChanges } from "./useNoteChanges";

/** A note in the recycle bin: to read, to put back, to delete for good. */
export function BinnedNote({
  note,
  changes,
}: {
  readonly note: Note;
  readonly changes: NoteChanges;
}) {
  const { t } = useTranslation();
  const name = noteName(note) ?? t("notes.untitled");
  return (
    <section className="open-note">
      <BinHead
        deletedAt={note.deletedAt ?? ""}
        name={name}
        binned={{ notes: [note], annotations: [], handouts: [] }}
        changes={changes}
      />
      <div className="note-paper">
        <h2 className="note-title">{name}</h2>
        <p className="bin-text">{noteText(note)}</p>
      </div>
    </section>
  );
}
