import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { cellText } from "../../../domain/export/report-text";
import {
  isGroupRow,
  type ReportCell,
  type ReportColumn,
  type ReportTable,
  run,
} from "../../../domain/export/table-report";
import { docxRuns } from "./docx-runs";
import { HEAD_FILL, LINE } from "./look";

/** 五号, in half points: the usual size in tables. */
const CELL_SIZE = 21;

/** Characters of a cell; a row with no longer one is not parted by the end of a page. */
const SHORT_CELL = 200;

const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

const FILLED = { type: ShadingType.CLEAR, fill: HEAD_FILL, color: "auto" } as const;

/** @param width of the table, in twentieths of a point */
export function docxTable({ columns, rows }: ReportTable, width: number): Table {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(({ weight }) => Math.floor((width * weight) / total)),
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [headRow(columns), ...rows.map((row) => bodyRow(row, columns))],
  });
}

function headRow(columns: readonly ReportColumn[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }) =>
        new TableCell({
          shading: FILLED,
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: docxRuns([run(title, "bold")], CELL_SIZE),
            }),
          ],
        }),
    ),
  });
}

function bodyRow(row: readonly ReportCell[], columns: readonly ReportColumn[]): TableRow {
  const isGroup = isGroupRow(row, columns.length);
  let column = 0;
  return new TableRow({
    cantSplit: row.every((cell) => cellText(cell).length <= SHORT_CELL),
    children: row.map((cell) => {
      const { align } = columns[column] ?? { align: "start" };
      column += cell.colSpan;
      const runs = cell.kind === "text" ? cell.runs : [run(cellText(cell))];
      return new TableCell({
        columnSpan: cell.colSpan,
        ...(isGroup ? { shading: FILLED } : {}),
        children: [
          new Paragraph({
            alignment: isGroup ? AlignmentType.LEFT : ALIGNMENTS[align],
            keepNext: isGroup,
            children: docxRuns(runs, CELL_SIZE),
          }),
        ],
      });
    }),
  });
}
