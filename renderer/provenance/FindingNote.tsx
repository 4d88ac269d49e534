import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { Finding } from "../../domain/document/finding";
import { PassingNote } from "../ui/PassingNote";
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
  const { t } = useTranslation();
  if (pointed === null) return null;
  const { document, finding, x, y } = pointed;
  return (
    <PassingNote at={{ x, y }} className="finding-note" onClose={onClose}>
      <span className="tag warn">{t(`findings.kinds.${finding.kind}`)}</span>
      <p>{findingSentence(t, document.text, finding)}</p>
      <button type="button" className="plain finding-list" onClick={() => onList(document)}>
        {t("findings.list")} {document.findings.length}
      </button>
    </PassingNote>
  );
}
