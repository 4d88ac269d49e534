import { Popover } from "@mantine/core";
import { IconNote } from "@tabler/icons-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Note, noteName } from "../../domain/notes/note";
import { usePassingNote } from "../ui/use-passing-note";
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
  const note = useRef<HTMLDivElement>(null);
  usePassingNote(note, { x, y }, onClose);
  return (
    <Popover
      key={`${x} ${y}`}
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom"
      withArrow
      shadow="md"
      width={280}
      offset={14}
    >
      <Popover.Target>
        <span className="backlinks-point" style={{ left: x, top: y }} />
      </Popover.Target>
      <Popover.Dropdown ref={note} className="backlinks" role="note">
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
      </Popover.Dropdown>
    </Popover>
  );
}
