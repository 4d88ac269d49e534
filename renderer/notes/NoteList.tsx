import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { daysLeft } from "../../domain/notes/bin";
import { type Note, noteName } from "../../domain/notes/note";
import { notesOn } from "../../domain/notes/shelf";
import { useVirtualizer } from "../ui/virtual-rows";
import { noteText } from "./note-text";
import { useTimeName } from "./time-name";
import type { NotesDesk } from "./useNotesDesk";

/** Height of a line of the list, in CSS pixels; notes.css sets the same. */
const ROW_HEIGHT = 78;
const OVERSCAN = 8;

/** The notes of the chosen shelf; only the lines in view are drawn. */
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
  const { notes, shelf, words, setWords } = desk;
  const shown = useMemo(
    () => notesOn(notes, shelf, words.split(/\s+/u).filter(Boolean), noteText),
    [notes, shelf, words],
  );
  return (
    <div className="note-list">
      <TextInput
        className="note-words"
        aria-label={t("notes.words")}
        placeholder={t("notes.wordsHint")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {shown.length === 0 ? (
        <p className="notes-empty">{t(emptySentence(desk, words))}</p>
      ) : (
        <Rows notes={shown} current={current} onChoose={onChoose} />
      )}
    </div>
  );
}

function emptySentence({ shelf }: NotesDesk, words: string) {
  if (words.trim() !== "") return "notes.nothingFits";
  return shelf.kind === "bin" ? "notes.binEmpty" : "notes.empty";
}

function Rows({
  notes,
  current,
  onChoose,
}: {
  readonly notes: readonly Note[];
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => notes[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  const at = notes.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at);
  }, [virtual, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : notes[Math.max(0, at + step)];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
  };
  return (
    <div
      ref={scroller}
      className="note-rows"
      role="listbox"
      aria-label={t("notes.list")}
      aria-activedescendant={at === -1 ? undefined : rowId(current)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="note-rows-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const note = notes[index];
          if (note === undefined) return null;
          return (
            <div
              key={note.id}
              id={rowId(note.id)}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={notes.length}
              tabIndex={-1}
              className="note-row"
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(note.id)}
              onKeyDown={onKeyDown}
            >
              <NoteLine note={note} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowId(id: string | null): string {
  return `note-${id}`;
}

function NoteLine({ note }: { readonly note: Note }) {
  const { t } = useTranslation();
  const timeName = useTimeName();
  const { title, tags, folder, deletedAt, updatedAt } = note;
  const lines = noteText(note).split("\n");
  const left = deletedAt === null ? null : daysLeft(deletedAt, new Date().toISOString());
  return (
    <>
      <strong>{noteName(note) ?? t("notes.untitled")}</strong>
      <span className="note-snippet">{(title === "" ? lines.slice(1) : lines).join(" ")}</span>
      <span className="note-facts">
        {left === null ? timeName(updatedAt) : t("notes.daysLeft", { count: left })}
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
