import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Note, noteName } from "../../domain/notes/note";
import { notesOn } from "../../domain/notes/shelf";
import { useTimeName } from "../ui/time-name";
import { ItemRows } from "./ItemRows";
import { noteText } from "./note-text";
import type { NotesDesk } from "./useNotesDesk";

/** The notes of the chosen shelf. */
export function NoteList({
  desk,
  current,
  onChoose,
}: {
  readonly desk: NotesDesk;
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { notes, shelf, words } = desk;
  const shown = useMemo(
    () => notesOn(notes, shelf, wordsOf(words), noteText),
    [notes, shelf, words],
  );
  return (
    <div className="note-list">
      <WordsField desk={desk} label={t("notes.words")} />
      {shown.length === 0 ? (
        <p className="notes-empty">
          {t(words.trim() === "" ? "notes.empty" : "notes.nothingFits")}
        </p>
      ) : (
        <ItemRows
          label={t("notes.list")}
          items={shown}
          idOf={idOf}
          current={current}
          onChoose={onChoose}
          Line={(note) => <NoteLine note={note} />}
        />
      )}
    </div>
  );
}

/** The field for words that narrow a list down. */
export function WordsField({ desk, label }: { readonly desk: NotesDesk; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <TextInput
      className="note-words"
      aria-label={label}
      placeholder={t("notes.wordsHint")}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={desk.words}
      onChange={(event) => desk.setWords(event.currentTarget.value)}
    />
  );
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

const idOf = ({ id }: Note) => id;

function NoteLine({ note }: { readonly note: Note }) {
  const { t } = useTranslation();
  const timeName = useTimeName();
  const { title, tags, folder, updatedAt } = note;
  const lines = noteText(note).split("\n");
  return (
    <>
      <strong>{noteName(note) ?? t("notes.untitled")}</strong>
      <span className="note-snippet">{(title === "" ? lines.slice(1) : lines).join(" ")}</span>
      <span className="note-facts">
        {timeName(updatedAt)}
        {folder !== "" && <span className="note-fact">{folder}</span>}
        {tags.map((tag) => (
          <span key={tag} className="note-fact">
            #{tag}
          </span>
        ))}
      </span>
    </>
  );
}
