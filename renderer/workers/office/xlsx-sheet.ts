import type { ExcelColumnMetadata, Worksheet } from "excel-builder-vanilla";
import { Util } from "excel-builder-vanilla";
import { cellText, runsText } from "../../../domain/export/report-text";
import {
  isGroupRow,
  plainParagraphs,
  type ReportCell,
  type ReportColumn,
  type ReportRun,
  type ReportSection,
  type ReportTable,
  type TableReport,
} from "../../../domain/export/table-report";
import { TEXT_SIZE, TITLE_SIZE, type XlsxFormats } from "./xlsx-formats";
import { setPage } from "./xlsx-page";
import { type CellText, HIGHEST_ROW, neededHeight, rowHeight } from "./xlsx-rows";
import { xmlText } from "./xml-text";

/**
 * Widths of all columns together, in widths of a digit: the usual one, and
 * those for a sheet some of whose rows would be higher than Excel shows. On
 * paper the widest is two thirds of its size, which can just be read.
 */
const SHEET_WIDTHS = {
  portrait: [88, 110, 132, 176, 198],
  landscape: [132, 165, 198],
} as const;

/** What is wider than this is printed on pages that lie on their side. */
const WIDEST_UPRIGHT = 110;

/** The least width of a column: five Chinese characters. */
const LEAST_WIDTH = 10.25;

/** Longest text of a cell that Excel opens. */
const LONGEST_TEXT = 32_767;

type XlsxRow = (ExcelColumnMetadata | null)[];

/** Writes title, subtitle and section into a sheet; returns how many rows head it. */
export function fillSheet(
  sheet: Worksheet,
  report: TableReport,
  { heading, body }: ReportSection,
  formats: XlsxFormats,
): number {
  const above: readonly Line[] = [
    { text: report.title, style: formats.title, size: TITLE_SIZE },
    ...report.subtitle.map((text) => ({ text, style: formats.subtitle, size: TEXT_SIZE })),
    ...(heading === null ? [] : [{ text: heading, style: formats.title, size: TITLE_SIZE }]),
  ];
  const lines = above.map(({ text, style }) => [written(text, style)]);
  const rooms = SHEET_WIDTHS[report.orientation];
  setPage(sheet, report.orientation);
  if (body.kind !== "table") {
    const [room] = rooms;
    const texts = plainParagraphs(body).map(runsText);
    sheet.setColumns([{ width: room }]);
    sheet.setData([...lines, ...texts.map((text) => [written(text, formats.paragraph)])]);
    setHeights(sheet, [
      ...above.map(({ text, size }) => rowHeight([{ text, width: room }], size)),
      ...texts.map((text) => rowHeight([{ text, width: room }], TEXT_SIZE)),
    ]);
    return above.length;
  }
  const { columns } = body;
  const widths = widthsOf(body, rooms);
  sheet.setColumns(widths.map((width) => ({ width })));
  const head = columns.map(({ title }) => written(title, formats.head));
  sheet.setData([...lines, head, ...body.rows.map((row) => xlsxRow(row, columns, formats))]);
  const total = sumOf(widths);
  if (total > WIDEST_UPRIGHT) setPage(sheet, "landscape");
  const titles = columns.map(({ title }, at) => ({ text: title, width: widths[at] ?? 0 }));
  setHeights(sheet, [
    ...above.map(({ text, size }) => rowHeight([{ text, width: total }], size)),
    rowHeight(titles, TEXT_SIZE),
    ...body.rows.map((row) => rowHeight(textsOf(row, widths), TEXT_SIZE)),
  ]);
  const headRows = above.length + 1;
  if (columns.length > 1) {
    for (const row of above.keys()) merge(sheet, row, 0, columns.length);
    freeze(sheet, headRows);
  }
  for (const { row, from, to } of spansOf(body)) merge(sheet, headRows + row, from, to);
  return headRows;
}

/** A line over the whole width of a sheet, its letters `size` points high. */
interface Line {
  readonly text: string;
  readonly style: number;
  readonly size: number;
}

/** Widths of the columns: the least with which as few rows as possible are higher than Excel shows. */
function widthsOf({ columns, rows }: ReportTable, rooms: readonly number[]): readonly number[] {
  const total = sumOf(columns.map(({ weight }) => weight));
  const tries = rooms.map((room) => {
    const widths = columns.map(({ weight }) => Math.max(LEAST_WIDTH, (room * weight) / total));
    const isCut = (row: readonly ReportCell[]) =>
      neededHeight(textsOf(row, widths), TEXT_SIZE) > HIGHEST_ROW;
    return { widths, cut: rows.filter(isCut).length };
  });
  return tries.reduce((best, one) => (one.cut < best.cut ? one : best)).widths;
}

/** The texts of a row, each with the width of all columns that its cell spans. */
function textsOf(row: readonly ReportCell[], widths: readonly number[]): readonly CellText[] {
  let from = 0;
  return row.map((cell) => {
    const to = from + cell.colSpan;
    const width = sumOf(widths.slice(from, to));
    from = to;
    return { text: cellText(cell), width };
  });
}

function setHeights(sheet: Worksheet, heights: readonly number[]): void {
  for (const [row, height] of heights.entries()) sheet.setRowInstructions(row, { height });
}

/** Makes one cell of the columns `[from, to)` of a row, both counted from 0. */
function merge(sheet: Worksheet, row: number, from: number, to: number): void {
  const at = String(row + 1);
  sheet.mergeCells(
    Util.positionToLetterRef(from + 1, at) as string,
    Util.positionToLetterRef(to, at) as string,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Keeps the head and the first column in sight; the library wants both of a pane. */
function freeze({ sheetView: { pane } }: Worksheet, rows: number): void {
  pane.state = "frozen";
  pane.freezePane(1, rows, `B${rows + 1}`);
}

/** Columns `[from, to)` that one cell of a row covers, counted from 0. */
interface ColumnSpan {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function spansOf({ rows }: ReportTable): readonly ColumnSpan[] {
  return rows.flatMap((cells, row) => {
    let from = 0;
    return cells.flatMap(({ colSpan }) => {
      const span = { row, from, to: from + colSpan };
      from += colSpan;
      return colSpan > 1 ? [span] : [];
    });
  });
}

/** A row with an empty cell for each further column that a cell spans. */
function xlsxRow(
  row: readonly ReportCell[],
  columns: readonly ReportColumn[],
  formats: XlsxFormats,
): XlsxRow {
  const isGroup = isGroupRow(row, columns.length);
  const cells: XlsxRow = [];
  for (const cell of row) {
    const { align } = columns[cells.length] ?? { align: "start" };
    const made = isGroup ? groupCell(cell, formats) : xlsxCell(cell, align, formats);
    const style = made.metadata?.style ?? 0;
    cells.push(made, ...Array.from({ length: cell.colSpan - 1 }, () => written("", style)));
  }
  return cells;
}

function groupCell(cell: ReportCell, formats: XlsxFormats): ExcelColumnMetadata {
  const made = xlsxCell(cell, "start", formats);
  return { ...made, metadata: { ...made.metadata, style: formats.group } };
}

function xlsxCell(
  cell: ReportCell,
  align: ReportColumn["align"],
  formats: XlsxFormats,
): ExcelColumnMetadata {
  if (cell.kind === "number") {
    const style = formats.number(cell.prefix, cell.unit, align);
    return { value: cell.value, metadata: { type: "number", style } };
  }
  const marks = sharedMarks(cell.runs);
  return marks === null
    ? written(runsText(cell.runs), formats.text([], align))
    : written(cell.runs.map(({ text }) => text).join(""), formats.text(marks, align));
}

/** The marks of a cell that is marked alike throughout; `null` where its runs differ. */
function sharedMarks(runs: readonly ReportRun[]): ReportRun["marks"] | null {
  const filled = runs.filter(({ text }) => text !== "");
  const [first] = filled;
  if (first === undefined) return [];
  return filled.every(({ marks }) => marks.join() === first.marks.join()) ? first.marks : null;
}

/** A text stays a text: nothing a document says is run as a formula. */
function written(text: string, style: number): ExcelColumnMetadata {
  const value = xmlText(text).replaceAll("\r\n", "\n");
  return { value: value.slice(0, LONGEST_TEXT), metadata: { type: "text", style } };
}
