import type { Span } from "../document/span";
import type { ContentLine } from "./content-line";
import { inferGroups } from "./merged-cells";
import { cellsOf, type TableLines } from "./table";

/** A table with what its blocks and its model need. */
export interface ReadTable {
  readonly caption: string | null;
  readonly columns: readonly string[];
  /** Cell texts; a merged first column is repeated in every row of its group. */
  readonly rows: readonly (readonly string[])[];
  /** Of every line of the table, header first, its cells. */
  readonly cells: readonly (readonly Span[])[];
  /** Of every row without the header, its group; `null` where no cell is merged. */
  readonly groups: readonly string[] | null;
}

export function readTable(
  text: string,
  lines: readonly ContentLine[],
  table: TableLines,
): ReadTable {
  const cells = table.rows.flatMap((index) => {
    const line = lines[index];
    return line === undefined ? [] : [cellsOf(text, line)];
  });
  const [columns = [], ...found] = cells.map((spans) =>
    spans.map(({ from, to }) => text.slice(from, to)),
  );
  const rows = found.map((row) => [
    ...row,
    ...Array<string>(Math.max(0, columns.length - row.length)).fill(""),
  ]);
  const groups = inferGroups(rows);
  return {
    caption: table.caption === null ? null : (lines[table.caption]?.text ?? null),
    columns,
    rows: rows.map(([first = "", ...others], row) => [groups?.[row] ?? first, ...others]),
    cells,
    groups,
  };
}
