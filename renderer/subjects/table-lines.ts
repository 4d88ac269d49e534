import type { SubjectGroup, SubjectRow, SubjectTable } from "../../domain/subjects/subject-table";

/** A line of the table on the screen: the heading of a group, or a subject. */
export type TableLine =
  | { readonly kind: "group"; readonly key: string; readonly group: SubjectGroup }
  | { readonly kind: "row"; readonly key: string; readonly row: SubjectRow };

export function linesOf({ groups }: SubjectTable): readonly TableLine[] {
  return groups.flatMap((group, at): readonly TableLine[] => [
    ...(group.headings.some((heading) => heading !== null) || groups.length > 1
      ? [{ kind: "group" as const, key: `group ${at} ${group.key}`, group }]
      : []),
    ...group.rows.map((row) => ({ kind: "row" as const, key: row.key, row })),
  ]);
}

/** Where the keyboard is: a line of the list, and a column. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** The place one step of an arrow key away; group headings are stepped over. */
export function stepCell(
  lines: readonly TableLine[],
  columns: number,
  from: CellPlace,
  key: string,
): CellPlace | null {
  const column = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (column !== undefined) {
    return { ...from, column: Math.min(columns - 1, Math.max(0, from.column + column)) };
  }
  const rows = lines.flatMap(({ kind }, at) => (kind === "row" ? [at] : []));
  const at = rows.indexOf(from.line);
  const target = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
    Home: 0,
    End: rows.length - 1,
  }[key];
  if (target === undefined || rows.length === 0) return null;
  return { ...from, line: rows[Math.min(rows.length - 1, Math.max(0, target))] ?? from.line };
}

/** Rows that a page key goes by: about a screen of folded ones. */
const PAGE = 5;
