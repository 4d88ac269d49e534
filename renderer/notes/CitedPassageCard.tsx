import { IconArrowUpRight, IconSchool, IconX } from "@tabler/icons-react";
import { useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { citedPassage } from "../../domain/notes/cited-passage";
import type { CitationCardProps } from "../editor/citation-node";
import { IconButton } from "../ui/IconButton";
import { SourcesContext } from "./sources";

/** A citation within a note: what the passage says now, how it stands, and where. */
export function CitedPassageCard({ citation, selected, onRemove }: CitationCardProps) {
  const { t } = useTranslation();
  const { documents, placeOf, onOpen, onSend } = useContext(SourcesContext);
  const { documentId, quote } = citation.target;
  const document = documents.get(documentId) ?? null;
  const passage = useMemo(
    () => citedPassage(document, citation, placeOf),
    [document, citation, placeOf],
  );
  const { state, span, wording, title, place } = passage;
  return (
    <figure className={selected ? "citation selected" : "citation"} contentEditable={false}>
      <blockquote>{wording}</blockquote>
      {wording !== quote.exact && (
        <p className="citation-before">{t("notes.citedAs", { words: quote.exact })}</p>
      )}
      <figcaption>
        <button
          type="button"
          className="plain citation-source"
          disabled={span === null}
          title={t("notes.openPassage")}
          onClick={() => span !== null && onOpen(documentId, span)}
        >
          {t("notes.source", { title, place })}
          {span !== null && <IconArrowUpRight size={14} aria-hidden />}
        </button>
        {state !== "exact" && state !== "sought" && (
          <span className="tag warn">{t(`notes.states.${state}`)}</span>
        )}
        <IconButton size={26} label={t("annotations.send")} onClick={() => onSend(citation)}>
          <IconSchool size={15} />
        </IconButton>
        <IconButton size={26} label={t("notes.removeCitation")} onClick={onRemove}>
          <IconX size={15} />
        </IconButton>
      </figcaption>
    </figure>
  );
}
