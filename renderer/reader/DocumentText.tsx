import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import { pieces } from "../../domain/document/pieces";
import { PieceView } from "./PieceView";
import "./text.css";
import "./table.css";

/** The text of a document, typeset. Drawn once for a document; highlights are painted over it. */
export const DocumentText = memo(function DocumentText({
  document,
}: {
  readonly document: Document;
}) {
  const { t } = useTranslation();
  const all = useMemo(() => pieces(document.blocks), [document]);
  const { truncated, missing, copiesInSource } = document;
  const lacksStart = truncated === "start" || truncated === "both";
  const notice =
    missing === null ? null : <p className="notice">{t("reader.missing", { missing })}</p>;
  return (
    <article className="document" lang="zh-CN">
      {(lacksStart || truncated === null) && notice}
      {copiesInSource !== null && copiesInSource > 1 && (
        <p className="notice">{t("reader.copies", { count: copiesInSource })}</p>
      )}
      {all.map((piece) => (
        <PieceView
          key={firstId(piece)}
          piece={piece}
          text={document.text}
          metadataLabel={t("reader.metadata")}
        />
      ))}
      {truncated !== null && notice}
    </article>
  );
});

function firstId(piece: ReturnType<typeof pieces>[number]): string {
  switch (piece.kind) {
    case "block":
      return piece.block.id;
    case "box":
      return piece.heading.id;
    case "table":
      return (piece.caption ?? piece.rows[0])?.id ?? "table";
    case "metadata":
      return piece.rows[0]?.id ?? "metadata";
  }
}
