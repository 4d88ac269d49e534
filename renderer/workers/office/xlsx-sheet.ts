import type { ExcelColumnMetadata, Worksheet } from "excel-builder-vanilla";
import { Util } from "excel-builder-vanilla";
import { runsText } from "../../../domain/export/report-text";
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
import type { XlsxFormats } from "./xlsx-formats";
import { xmlText } from "./xml-text";

/** Characters of a line over all columns, and the least of one column: a Chinese one counts two. */
const SHEET_WIDTH = { portrait: 88, landscape: 132 } as const;
const LEAST_WIDTH = 10;

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
  const above = [
    [written(report.title, formats.title)],
    ...report.subtitle.map((line) => [written(line, formats.subtitle)]),
    ...(heading === null ? [] : [[written(heading, formats.title)]]),
  ];
  const width = SHEET_WIDTH[report.orientation];
  if (body.kind !== "table") {
    const rows = plainParagraphs(body).map((runs) => [written(runsText(runs), formats.paragraph)]);
    sheet.setColumns([{ width }]);
    sheet.setData([...above, ...rows]);
    return above.length;
  }
  const { columns } = body;
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  sheet.setColumns(
    columns.map(({ weight }) => ({ width: Math.max(LEAST_WIDTH, (width * weight) / total) })),
  );
  const head = columns.map(({ title }) => written(title, formats.head));
  sheet.setData([...above, head, ...body.rows.map((row) => xlsxRow(row, columns, formats))]);
  const headRows = above.length + 1;
  for (const { row, from, to } of spansOf(body)) {
    const at = String(headRows + row + 1);
    sheet.mergeCells(
      Util.positionToLetterRef(from + 1, at) as string,
      Util.positionToLetterRef(to, at) as string,
    );
  }
  if (columns.length > 1) freeze(sheet, headRows);
  return headRows;
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
