import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import "./library.css";

/** The documents of the library; a click opens one in the focused pane. */
export function DocumentList({
  documents,
  current,
  onPick,
}: {
  readonly documents: readonly DocumentInfo[];
  readonly current: string;
  readonly onPick: (documentId: string) => void;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current !== "")
      list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <nav ref={list} aria-label={t("library.title")}>
      {documents.map((document) => (
        <button
          key={document.id}
          type="button"
          className="plain library-entry"
          aria-current={document.id === current ? "true" : undefined}
          title={document.title}
          onClick={() => onPick(document.id)}
        >
          <span className="library-title">{document.shortTitle}</span>
          <small>{[document.level, document.year].filter((part) => part !== null).join(" ")}</small>
        </button>
      ))}
    </nav>
  );
}
