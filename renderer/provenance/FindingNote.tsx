import { Popover } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Finding } from "../../domain/document/finding";
import { usePassingNote } from "../ui/use-passing-note";
import { findingSentence } from "./finding-sentence";
import "./findings.css";

/** A place in doubt that was clicked, and where in the window, in CSS pixels. */
export interface PointedFinding {
  readonly document: Document;
  readonly finding: Finding;
  readonly x: number;
  readonly y: number;
}

/** What is in doubt at the clicked place, said beside it. */
export function FindingNote({
  pointed,
  onList,
  onClose,
}: {
  readonly pointed: PointedFinding | null;
  readonly onList: (document: Document) => void;
  readonly onClose: () => void;
}) {
  if (pointed === null) return null;
  return <OpenNote key={`${pointed.x} ${pointed.y}`} {...{ pointed, onList, onClose }} />;
}

function OpenNote({
  pointed: { document, finding, x, y },
  onList,
  onClose,
}: {
  readonly pointed: PointedFinding;
  readonly onList: (document: Document) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const note = useRef<HTMLDivElement>(null);
  usePassingNote(note, { x, y }, onClose);
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom"
      withArrow
      shadow="md"
      width={300}
      offset={14}
    >
      <Popover.Target>
        <span className="finding-point" style={{ left: x, top: y }} />
      </Popover.Target>
      <Popover.Dropdown ref={note} className="finding-note" role="note">
        <span className="tag warn">{t(`findings.kinds.${finding.kind}`)}</span>
        <p>{findingSentence(t, document.text, finding)}</p>
        <button type="button" className="plain finding-list" onClick={() => onList(document)}>
          {t("findings.list")} {document.findings.length}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
