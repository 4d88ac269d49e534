import { COMPARABLE } from "../alignment/comparable";
import type { SubjectRow, SubjectTable } from "./subject-table";

export interface SubjectFilter {
  /** Only rows in which a document says nothing. */
  readonly missing: boolean;
  /** Only rows with counterparts that are a guess. */
  readonly doubtful: (row: SubjectRow) => boolean;
  /** Only rows with these characters in one of their cells; empty for all. */
  readonly words: string;
}

/** The rows a filter lets through; groups that keep none are left out. */
export function filterTable(
  { groups, ...table }: SubjectTable,
  { missing, doubtful, words }: SubjectFilter,
): SubjectTable {
  const wanted = comparable(words.trim());
  const isShown = (row: SubjectRow) =>
    (!missing || isIncomplete(row)) && doubtful(row) && (wanted === "" || has(row, wanted));
  const left = groups.map((group) => ({ ...group, rows: group.rows.filter(isShown) }));
  return { ...table, groups: left.filter(({ rows }) => rows.length > 0) };
}

/** Whether a document has nothing on the subject. */
export function isIncomplete({ cells }: SubjectRow): boolean {
  return cells.includes(null);
}

function has({ cells }: SubjectRow, wanted: string): boolean {
  return cells.some(
    (cell) =>
      cell !== null &&
      (comparable(cell.heading).includes(wanted) || comparable(cell.text).includes(wanted)),
  );
}

/** Widths, case and traditional forms make no difference; what says nothing stays as it is. */
function comparable(text: string): string {
  let form = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    form += String.fromCharCode(COMPARABLE[unit] || unit);
  }
  return form;
}
