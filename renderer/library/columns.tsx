import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import type { SortColumn } from "../../domain/library/row-order";
import type { Failure } from "../../domain/result";

/** A column of the table; its head sorts. */
export interface Column {
  readonly id: SortColumn;
  /** Track of the CSS grid. */
  readonly width: string;
  readonly Cell: (props: { readonly row: LibraryRow }) => ReactNode;
}

const TITLE: Column = { id: "title", width: "minmax(200px, 3.2fr)", Cell: TitleCell };
const LEVEL: Column = { id: "level", width: "72px", Cell: ({ row }) => row.level };
const ISSUERS: Column = { id: "issuers", width: "minmax(120px, 1.7fr)", Cell: IssuersCell };
const YEAR: Column = { id: "year", width: "76px", Cell: ({ row }) => row.year };
const ORIGIN: Column = { id: "origin", width: "minmax(112px, 1.2fr)", Cell: OriginCell };

export const LIBRARY_COLUMNS: readonly Column[] = [
  TITLE,
  LEVEL,
  ISSUERS,
  YEAR,
  { id: "work", width: "minmax(112px, 1.5fr)", Cell: WorkCell },
  { id: "completeness", width: "104px", Cell: CompletenessCell },
  { id: "tags", width: "minmax(96px, 1.2fr)", Cell: TagsCell },
  ORIGIN,
];

export const BIN_COLUMNS: readonly Column[] = [
  TITLE,
  LEVEL,
  ISSUERS,
  YEAR,
  ORIGIN,
  { id: "removed", width: "150px", Cell: RemovedCell },
];

function TitleCell({ row }: { readonly row: LibraryRow }) {
  const { title, edition, shortTitle, docNumber } = row;
  return (
    <>
      <span className="row-line" title={title}>
        <span className="row-title">{title}</span>
        {edition !== null && <span className="tag">{edition}</span>}
      </span>
      {row.problem === null ? (
        <small>{[shortTitle, docNumber].filter((part) => part !== null).join(" · ")}</small>
      ) : (
        <Problem row={row} problem={row.problem} />
      )}
    </>
  );
}

/** Why the document does not open; the file it was imported from says more than the program's names. */
function Problem({ row, problem }: { readonly row: LibraryRow; readonly problem: Failure }) {
  const { t } = useTranslation();
  const sentence = t(`failures.${problem.reason}`, { detail: row.fileName ?? problem.detail });
  return (
    <small className="row-problem" title={sentence}>
      {sentence}
    </small>
  );
}

function IssuersCell({ row: { issuers } }: { readonly row: LibraryRow }) {
  const { t } = useTranslation();
  const all = issuers.join(t("library.listSeparator"));
  return (
    <span className="row-two-lines" title={all}>
      {all}
    </span>
  );
}

function WorkCell({ row: { workName, editions } }: { readonly row: LibraryRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="row-line" title={workName ?? undefined}>
        <span className="row-cut">{workName}</span>
      </span>
      {editions > 1 && <small>{t("library.editions", { count: editions })}</small>}
    </>
  );
}

function CompletenessCell({ row }: { readonly row: LibraryRow }) {
  const { t } = useTranslation();
  const { completeness, missing, findings } = row;
  if (completeness === null) return null;
  return (
    <span className="row-completeness" title={missing ?? undefined}>
      <span className={completeness === "whole" ? "tag" : "tag warn"}>
        {t(`library.completeness.${completeness}`)}
      </span>
      {findings > 0 && <small>{t("library.findings", { count: findings })}</small>}
    </span>
  );
}

function TagsCell({ row: { tags } }: { readonly row: LibraryRow }) {
  return (
    <span className="row-tags" title={tags.length > 0 ? tags.join(" ") : undefined}>
      {tags.map((tag) => (
        <span key={tag} className="own-tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

function OriginCell({ row: { fileName, importedAt } }: { readonly row: LibraryRow }) {
  const { t } = useTranslation();
  const day = useDay();
  if (fileName === null) return t("library.bundled");
  return (
    <>
      <span className="row-line" title={fileName}>
        <span className="row-cut">{fileName}</span>
      </span>
      <small>{importedAt !== null && t("library.importedOn", { day: day(importedAt) })}</small>
    </>
  );
}

function RemovedCell({ row: { bundled, removedAt } }: { readonly row: LibraryRow }) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <>
      <span>{t(bundled ? "library.isHidden" : "library.isRemoved")}</span>
      <small>{removedAt !== null && day(removedAt)}</small>
    </>
  );
}

/** The day of a time, as it is written in the language of the interface. */
function useDay(): (iso: string) => string {
  const { i18n } = useTranslation();
  return (iso) => new Date(iso).toLocaleDateString(i18n.language);
}
