import { Button, Group, Modal } from "@mantine/core";
import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DAYS_IN_BIN, daysLeft } from "../../domain/notes/bin";
import { type Note, noteName } from "../../domain/notes/note";
import { noteText } from "./note-text";
import type { NoteChanges } from "./useNoteChanges";

/** A note in the recycle bin: to read, to put back, to delete for good. */
export function BinNote({ note, changes }: { readonly note: Note; readonly changes: NoteChanges }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const name = noteName(note) ?? t("notes.untitled");
  const left = daysLeft(note.deletedAt ?? "", new Date().toISOString());
  return (
    <section className="open-note">
      <header className="note-head">
        <p className="bin-hint">{t("notes.inBin", { count: left, most: DAYS_IN_BIN })}</p>
        <Button
          leftSection={<IconArrowBackUp size={17} />}
          onClick={() => void changes.putBack(note)}
        >
          {t("notes.putBack")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={17} />}
          onClick={() => setAsking(true)}
        >
          {t("notes.purge")}
        </Button>
      </header>
      <div className="note-paper">
        <h2 className="note-title">{name}</h2>
        <p className="bin-text">{noteText(note)}</p>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("notes.purgeTitle", { name })}
        centered
        closeButtonProps={{ "aria-label": t("app.close") }}
      >
        <p>{t("notes.purgeHint")}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t("library.cancel")}
          </Button>
          <Button onClick={() => void changes.purge([note])}>{t("notes.purge")}</Button>
        </Group>
      </Modal>
    </section>
  );
}
