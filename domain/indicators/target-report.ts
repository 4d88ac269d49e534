import {
  numberCell,
  type ReportCell,
  type ReportColumn,
  type TableReport,
  textCell,
} from "../export/table-report";
import type { TargetRow } from "./target-row";

/** Columns of the file, finer than those on the screen: a number stands alone in its cell. */
export const REPORT_COLUMNS = [
  "document",
  "item",
  "group",
  "name",
  "bound",
  "value",
  "valueTo",
  "unit",
  "year",
  "base",
  "baseYear",
  "attribute",
  "state",
  "quote",
] as const;
export type TargetReportColumn = (typeof REPORT_COLUMNS)[number];

/** The report's words, in the language its maker chose. */
export interface TargetReportWords {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly columns: Readonly<Record<TargetReportColumn, string>>;
  /** 不少于, 左右 …; what a value reaches exactly has none. */
  readonly bound: (row: TargetRow) => string;
  readonly item: (row: TargetRow) => string;
  readonly annual: string;
  readonly state: (row: TargetRow) => string;
}

const WEIGHTS: Readonly<Partial<Record<TargetReportColumn, number>>> = {
  document: 2,
  name: 4,
  quote: 8,
};

const NUMBERS: ReadonlySet<TargetReportColumn> = new Set(["value", "valueTo", "base"]);

/** The targets as a table with a row for each, numbers as numbers. */
export function targetReport(
  rows: readonly TargetRow[],
  words: TargetReportWords,
  madeAt: string,
): TableReport {
  const columns = REPORT_COLUMNS.map(
    (column): ReportColumn => ({
      title: words.columns[column],
      weight: WEIGHTS[column] ?? 1,
      align: NUMBERS.has(column) ? "end" : "start",
    }),
  );
  const table = rows.map((row) => REPORT_COLUMNS.map((column) => cellOf(row, column, words)));
  return {
    title: words.title,
    subtitle: words.subtitle,
    orientation: "landscape",
    sections: [{ heading: null, body: { kind: "table", columns, rows: table } }],
    madeAt,
  };
}

function cellOf(row: TargetRow, column: TargetReportColumn, words: TargetReportWords): ReportCell {
  switch (column) {
    case "document":
      return textCell(row.documentTitle);
    case "item":
      return textCell(words.item(row));
    case "bound":
      return textCell(words.bound(row));
    case "state":
      return textCell(words.state(row));
    case "year":
      return row.year === "annual" ? textCell(words.annual) : numberOrNothing(row.year);
    case "value":
    case "valueTo":
    case "base":
    case "baseYear":
      return numberOrNothing(row[column] ?? null);
    case "group":
    case "attribute":
    case "name":
    case "unit":
    case "quote":
      return textCell(row[column] ?? "");
  }
}

function numberOrNothing(value: number | null): ReportCell {
  return value === null ? textCell("") : numberCell(value);
}
