import {
  LEAST_COLUMNS,
  LEAST_ROWS,
  LONGEST_CELL,
  MOST_MERGED_COLUMNS,
  MOST_MERGED_ROWS,
} from "../table-shape";
import { attribute, findElements, isElement, type PageElement, textOf } from "./parse-page";

/** True where a table holds data; otherwise it only places blocks of text. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length < LEAST_ROWS || widest < LEAST_COLUMNS) return false;
  const cells = rows.flat();
  return cells.every(
    (cell) =>
      findElements(cell, ({ tagName }) => tagName === "table").length === 0 &&
      textOf(cell).length <= LONGEST_CELL,
  );
}

/**
 * The rows as lists of cell texts. A merged cell's text stands in its first
 * place; its further places are empty.
 */
export function tableRows(
  table: PageElement,
  textOfCell: (cell: PageElement) => string,
): readonly (readonly string[])[] {
  /** Of every column, how many rows more a cell from above reaches down. */
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    const texts: string[] = [];
    const skipTaken = () => {
      while ((taken[texts.length] ?? 0) > 0) {
        taken[texts.length] = (taken[texts.length] ?? 0) - 1;
        texts.push("");
      }
    };
    for (const cell of cellsOf(row)) {
      skipTaken();
      const columns = extent(cell, "colspan", MOST_MERGED_COLUMNS);
      const rows = extent(cell, "rowspan", MOST_MERGED_ROWS);
      const text = textOfCell(cell);
      for (let column = 0; column < columns; column += 1) {
        taken[texts.length] = rows - 1;
        texts.push(column === 0 ? text : "");
      }
    }
    skipTaken();
    return texts;
  });
}

function rowsOf(table: PageElement): readonly PageElement[] {
  return findElements(table, ({ tagName }) => tagName === "tr" || tagName === "table").filter(
    ({ tagName }) => tagName === "tr",
  );
}

function cellsOf(row: PageElement): readonly PageElement[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function extent(cell: PageElement, name: string, most: number): number {
  const value = Number(attribute(cell, name) ?? "1");
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
