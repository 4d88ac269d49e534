import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isSameCorrection, tidyCorrections } from "../../domain/library/corrections";
import type { Corrections } from "../../domain/library/library-entry";
import { Dialog } from "../ui/Dialog";
import { areValid, FactsForm } from "./FactsForm";
import type { Library, LibraryItem } from "./library";
import { worksOf } from "./works";

/** Corrects what is known of a document; what its source says stays in sight. */
export function FactsDialog({
  item,
  library,
  onClose,
  onSave,
}: {
  readonly item: LibraryItem;
  readonly library: Library;
  readonly onClose: () => void;
  readonly onSave: (corrections: Corrections) => void;
}) {
  const { t } = useTranslation();
  const { stated, entry } = item;
  const kept = entry?.corrections ?? {};
  const [corrections, setCorrections] = useState<Corrections>(kept);
  const save = () => {
    if (!areValid(corrections)) return;
    const tidied = tidyCorrections(stated, corrections);
    if (!isSameCorrection(tidied, kept)) onSave(tidied);
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t("library.correcting", { title: item.document.shortTitle })}
      size={720}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="facts-hint">{t("library.correctingHint")}</p>
        <FactsForm
          stated={stated}
          corrections={corrections}
          works={worksOf(library.items, stated)}
          onChange={setCorrections}
        />
        <Group justify="flex-end" className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            {t("library.cancel")}
          </Button>
          <Button type="submit" disabled={!areValid(corrections)}>
            {t("library.save")}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
