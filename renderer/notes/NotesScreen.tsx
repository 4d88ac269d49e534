import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BinNote } from "./BinNote";
import { NoteList } from "./NoteList";
import { OpenNote } from "./OpenNote";
import { Shelves } from "./Shelves";
import { type Sources, SourcesContext } from "./sources";
import { useNoteChanges } from "./useNoteChanges";
import type { NotesDesk } from "./useNotesDesk";
import "./notes.css";
import "./notes-screen.css";

/** All notes: by folder and tag, in a list, and the open one beside it. */
export function NotesScreen({
  desk,
  sources,
}: {
  readonly desk: NotesDesk;
  readonly sources: Sources;
}) {
  const { t } = useTranslation();
  const changes = useNoteChanges(desk.onFailure);
  const [binned, setBinned] = useState<string | null>(null);
  const inBin = desk.shelf.kind === "bin";
  const binNote = desk.notes.find(({ id, deletedAt }) => id === binned && deletedAt !== null);
  const { openNote } = desk;
  return (
    <main className="notes-screen" aria-label={t("notes.title")}>
      <div className="shelves-column">
        <Button
          className="new-note"
          leftSection={<IconPlus size={17} />}
          title={`${t("notes.create")}　Ctrl+N`}
          onClick={() => {
            if (inBin) desk.setShelf({ kind: "all" });
            desk.create();
          }}
        >
          {t("notes.create")}
        </Button>
        <Shelves
          notes={desk.notes}
          shelf={desk.shelf}
          onShelf={desk.setShelf}
          onRename={(from, to) => changes.renameFolder(desk.notes, from, to)}
        />
      </div>
      <NoteList
        desk={desk}
        current={inBin ? binned : (openNote?.id ?? null)}
        onChoose={inBin ? setBinned : desk.open}
      />
      <SourcesContext.Provider value={sources}>
        {inBin && binNote !== undefined && (
          <BinNote key={binNote.id} note={binNote} changes={changes} />
        )}
        {!inBin && openNote !== null && <OpenNote key={openNote.id} desk={desk} note={openNote} />}
        {(inBin ? binNote === undefined : openNote === null) && (
          <p className="notes-nothing">{t(inBin ? "notes.chooseBinned" : "notes.choose")}</p>
        )}
      </SourcesContext.Provider>
    </main>
  );
}
