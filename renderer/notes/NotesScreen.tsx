import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BinShelf } from "./BinShelf";
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
  const inBin = desk.shelf.kind === "bin";
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
          binnedOthers={desk.binnedAnnotations.length + desk.binnedHandouts.length}
          shelf={desk.shelf}
          onShelf={desk.setShelf}
          onRename={(from, to) => changes.renameFolder(desk.notes, from, to)}
        />
      </div>
      <SourcesContext.Provider value={sources}>
        {inBin ? (
          <BinShelf desk={desk} changes={changes} />
        ) : (
          <>
            <NoteList desk={desk} current={openNote?.id ?? null} onChoose={desk.open} />
            {openNote === null ? (
              <p className="notes-nothing">{t("notes.choose")}</p>
            ) : (
              <OpenNote key={openNote.id} desk={desk} note={openNote} />
            )}
          </>
        )}
      </SourcesContext.Provider>
    </main>
  );
}
