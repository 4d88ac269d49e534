import { LEAST_COLUMNS, LEAST_ROWS, LONGEST_CELL, MOST_MERGED_COLUMNS } from "../table-shape";
import { childrenOf, descend, valueAt, type XmlElement } from "./xml";

/** Elements that stand around rows and cells without being any. */
const WRAPPERS: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/**
 * The lines of a table: its rows with tabs between the cells, set off by an empty
 * line from other tables. A merged cell's further places are empty. A table that
 * only frames or places text gives that text.
 *
 * @param linesOf the lines of a cell's content
 */
export function tableLines(
  table: XmlElement,
  linesOf: (cell: XmlElement) => readonly string[],
): readonly string[] {
  const rows = unwrapped(table, "tr")
    .filter((row) => descend(row, "trPr", "del") === undefined)
    .map((row) => rowCells(row, linesOf));
  const cells = rows.flat();
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isData =
    rows.length >= LEAST_ROWS &&
    widest >= LEAST_COLUMNS &&
    cells.every((lines) => lines.join(" ").length <= LONGEST_CELL);
  if (!isData) return cells.flat();
  const texts = rows.map((row) => row.map((lines) => lines.join(" ").replaceAll("\t", " ")));
  // A row that is empty throughout would part the table in two.
  const shown = texts.filter((row) => row.some((text) => text.trim() !== ""));
  return ["", ...shown.map((row) => row.join("\t")), ""];
}

function rowCells(
  row: XmlElement,
  linesOf: (cell: XmlElement) => readonly string[],
): readonly (readonly string[])[] {
  const before = places(valueAt(row, "trPr", "gridBefore"), 0);
  const cells = unwrapped(row, "tc").flatMap((cell) => {
    const width = places(valueAt(cell, "tcPr", "gridSpan"), 1);
    const lines = isMergedAbove(cell) ? [] : linesOf(cell);
    return [lines, ...empties(width - 1)];
  });
  return [...empties(before), ...cells];
}

/** The elements of one name below another, through what only wraps them. */
function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

function isMergedAbove(cell: XmlElement): boolean {
  const merge = descend(cell, "tcPr", "vMerge");
  return merge !== undefined && merge.attributes.get("val") !== "restart";
}

function places(value: string | undefined, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_MERGED_COLUMNS) : otherwise;
}

function empties(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => []);
}
