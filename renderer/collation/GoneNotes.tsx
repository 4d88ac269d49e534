import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { excerpt } from "../../domain/collation/excerpt";
import type { VariantNote } from "../../domain/collation/variant-note";
import { Dialog } from "../ui/Dialog";

/** Notes whose variant is not there any more: kept, shown, and taken away only by the user. */
export function GoneNotes({
  gone,
  onRemove,
}: {
  readonly gone: readonly VariantNote[];
  readonly onRemove: (note: VariantNote) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (gone.length === 0) return null;
  const reading = (text: string) => (text === "" ? t("collation.nothing") : excerpt(text));
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("collation.goneCount", { count: gone.length })}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t("collation.goneTitle")}
        size="lg"
      >
        <p>{t("collation.goneHint")}</p>
        <ul className="gone-notes">
          {gone.map((note) => (
            <li key={note.id} className="gone-note">
              <span>
                <b className="siglum siglum-a">{t("collation.sigla.a")}</b>
                {reading(note.a.text)}　<b className="siglum siglum-b">{t("collation.sigla.b")}</b>
                {reading(note.b.text)}
                {note.choice !== null && (
                  <span className="variant-choice" data-choice={note.choice}>
                    {t(`collation.choices.${note.choice}`)}
                  </span>
                )}
                {note.comment !== "" && (
                  <span className="variant-comment">
                    {t("collation.commentOf", { comment: note.comment })}
                  </span>
                )}
              </span>
              <Button variant="subtle" size="sm" onClick={() => onRemove(note)}>
                {t("collation.removeNote")}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
