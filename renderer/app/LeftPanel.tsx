import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { DocumentList } from "../library/DocumentList";
import { Outline } from "../reader/Outline";
import { entryAt, outlineOf } from "../reader/outline";
import { countByEntry } from "./usePlaced";

/** The library, and the outline of the focused document. */
export function LeftPanel({
  infos,
  document,
  blockId,
  placed,
  onPick,
  onOpen,
}: {
  readonly infos: readonly DocumentInfo[];
  readonly document: Document;
  readonly blockId: string | null;
  readonly placed: PlacedByDocument;
  readonly onPick: (documentId: string) => void;
  readonly onOpen: (blockId: string) => void;
}) {
  const { t } = useTranslation();
  const entries = useMemo(() => outlineOf(document), [document]);
  const counts = useMemo(
    () => countByEntry(document, placed.get(document.id) ?? []),
    [document, placed],
  );
  return (
    <aside className="left-panel">
      <h2 className="panel-title">{t("library.title")}</h2>
      <DocumentList documents={infos} current={document.id} onPick={onPick} />
      <h2 className="panel-title outline-title">
        {t("library.outlineOf", { title: document.shortTitle })}
      </h2>
      <div className="outline-scroll">
        <Outline
          entries={entries}
          current={entryAt(document, entries, blockId)?.blockId ?? null}
          counts={counts}
          onOpen={onOpen}
        />
      </div>
    </aside>
  );
}
