import { Button, Menu, Select } from "@mantine/core";
import { IconPlus, IconQuote } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Note, noteName } from "../../domain/notes/note";
import { notesOn } from "../../domain/notes/shelf";
import { noteText } from "./note-text";
import { OpenNote } from "./OpenNote";
import { type Sources, SourcesContext } from "./sources";
import type { NotesDesk } from "./useNotesDesk";
import "./notes.css";

/** The open note beside the text: one writes while reading. */
export function NotePane({
  desk,
  sources,
  citing,
}: {
  readonly desk: NotesDesk;
  readonly sources: Sources;
  /** The notes that cite the focused document. */
  readonly citing: readonly Note[];
}) {
  const { t } = useTranslation();
  const { notes, openNote } = desk;
  const choices = useMemo(
    () =>
      notesOn(notes, { kind: "all" }, [], noteText).map((note) => ({
        value: note.id,
        label: noteName(note) ?? t("notes.untitled"),
      })),
    [notes, t],
  );
  return (
    <div className="note-pane">
      <div className="note-choice">
        <Select
          aria-label={t("notes.chooseNote")}
          placeholder={t("notes.chooseNote")}
          data={choices}
          value={openNote?.id ?? null}
          searchable
          nothingFoundMessage={t("notes.nothingFits")}
          disabled={choices.length === 0}
          onChange={(id) => {
            if (id !== null) desk.open(id);
          }}
        />
        <Button
          variant="light"
          leftSection={<IconPlus size={16} />}
          title={`${t("notes.create")}　Ctrl+N`}
          onClick={desk.create}
        >
          {t("notes.create")}
        </Button>
      </div>
      {citing.length > 0 && <CitingNotes notes={citing} onOpen={desk.open} />}
      <SourcesContext.Provider value={sources}>
        {openNote === null ? (
          <div className="empty">
            <p>{t("notes.paneEmpty")}</p>
            <p>{t("notes.paneHint")}</p>
          </div>
        ) : (
          <OpenNote key={openNote.id} desk={desk} note={openNote} />
        )}
      </SourcesContext.Provider>
    </div>
  );
}

/** Which notes cite the document that is read: the way to them by key. */
function CitingNotes({
  notes,
  onOpen,
}: {
  readonly notes: readonly Note[];
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="plain citing-notes">
          <IconQuote size={15} aria-hidden />
          {t("notes.documentCitedBy", { count: notes.length })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {notes.map((note) => (
          <Menu.Item key={note.id} onClick={() => onOpen(note.id)}>
            {noteName(note) ?? t("notes.untitled")}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
