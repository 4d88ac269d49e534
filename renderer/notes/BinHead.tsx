import { Button } from "@mantine/core";
import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DAYS_IN_BIN, daysLeft } from "../../domain/bin/bin";
import type { Binned } from "../store/bin";
import { PurgeDialog } from "./PurgeDialog";
import type { NoteChanges } from "./useNoteChanges";

/** How long something still lies in the bin, and the two ways out of it. */
export function BinHead({
  deletedAt,
  name,
  binned,
  changes,
}: {
  readonly deletedAt: string;
  readonly name: string;
  readonly binned: Binned;
  readonly changes: NoteChanges;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const left = daysLeft(deletedAt, new Date().toISOString());
  return (
    <header className="note-head">
      <p className="bin-hint">{t("notes.inBin", { count: left, most: DAYS_IN_BIN })}</p>
      <Button
        leftSection={<IconArrowBackUp size={17} />}
        onClick={() => void changes.putBack(binned)}
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
      <PurgeDialog
        opened={asking}
        title={t("notes.purgeTitle", { name })}
        onClose={() => setAsking(false)}
        onPurge={() => void changes.purge(binned)}
      />
    </header>
  );
}
