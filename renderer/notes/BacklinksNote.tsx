import { IconNote } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Note, noteName } from "../../domain/notes/note";
import { PassingNote } from "../ui/PassingNote";
import "./notes.css";

/** The notes that cite the clicked passage, said beside it; `x` and `y` in CSS pixels of the window. */
export function BacklinksNote({
  notes,
  x,
  y,
  onOpen,
  onClose,
}: {
  readonly notes: readonly Note[];
  readonly x: number;
  readonly y: number;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <PassingNote at={{ x, y }} className="backlinks" onClose={onClose}>
      <p>{t("notes.citedBy", { count: notes.length })}</p>
      {notes.map((one) => (
        <button
          key={one.id}
          type="button"
          className="plain backlink"
          onClick={() => {
            onClose();
            onOpen(one.id);
          }}
        >
          <IconNote size={16} stroke={1.6} aria-hidden />
          {noteName(one) ?? t("notes.untitled")}
        </button>
      ))}
    </PassingNote>
  );
}
