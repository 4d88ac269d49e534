/**
 * A report for readers outside the program: a title and sections, each a table,
 * paragraphs, or a text of paragraphs in several styles. Data only; the same report becomes a DOCX, XLSX, CSV or PDF
 * file. Its words are in the language its maker chose.
 */
export interface TableReport {
  readonly title: string;
  /** Lines under the title: which documents, how many rows, which filter. */
  readonly subtitle: readonly string[];
  readonly orientation: "portrait" | "landscape";
  readonly sections: readonly ReportSection[];
  /** ISO 8601, UTC: stands in the file's properties. Given, so that a run can be repeated. */
  readonly madeAt: string;
}

export interface ReportSection {
  readonly heading: string | null;
  readonly body: ReportTable | ReportParagraphs | ReportFlow;
}

export interface ReportParagraphs {
  readonly kind: "paragraphs";
  readonly paragraphs: readonly (readonly ReportRun[])[];
}

/**
 * How a paragraph of a flowing text is set: `passage` of a document that is
 * quoted, `passage-end` its last paragraph where no `source` follows, which says
 * where it comes from, `text` and `item` (of a list) of the
 * writer's own, `line` an empty one to write on.
 */
export const PARAGRAPH_STYLES = [
  "passage",
  "passage-end",
  "source",
  "text",
  "item",
  "line",
] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

export interface StyledParagraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly ReportRun[];
}

export interface ReportFlow {
  readonly kind: "flow";
  readonly paragraphs: readonly StyledParagraph[];
}

export interface ReportTable {
  readonly kind: "table";
  readonly columns: readonly ReportColumn[];
  /** The cells of a row fill the columns exactly, each as many as it spans. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  readonly title: string;
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
  readonly align: "start" | "center" | "end";
}

/** `muted` is for what is absent (缺) or beside the point, `highlighted` for a term to notice. */
export const REPORT_MARKS = [
  "bold",
  "italic",
  "inserted",
  "deleted",
  "muted",
  "highlighted",
] as const;

export type ReportMark = (typeof REPORT_MARKS)[number];

/** Words set in one way. A line break in `text` begins a new line of the cell or paragraph. */
export interface ReportRun {
  readonly text: string;
  readonly marks: readonly ReportMark[];
}

interface Spanning {
  /** Columns it covers, from 1. A cell that covers all of them heads a group of rows. */
  readonly colSpan: number;
}

export interface TextCell extends Spanning {
  readonly kind: "text";
  readonly runs: readonly ReportRun[];
}

/** A number that stays one in a spreadsheet, shown between `prefix` (≥) and `unit` (亿元). */
export interface NumberCell extends Spanning {
  readonly kind: "number";
  readonly value: number;
  readonly prefix: string;
  readonly unit: string;
}

export type ReportCell = TextCell | NumberCell;

export function run(text: string, ...marks: readonly ReportMark[]): ReportRun {
  return { text, marks };
}

/** A cell of one column with one run, or with the runs given. */
export function textCell(
  content: string | readonly ReportRun[],
  ...marks: readonly ReportMark[]
): TextCell {
  const runs = typeof content === "string" ? [run(content, ...marks)] : content;
  return { kind: "text", runs, colSpan: 1 };
}

export function numberCell(value: number, unit = "", prefix = ""): NumberCell {
  return { kind: "number", value, unit, prefix, colSpan: 1 };
}

/** A row that heads the rows below it: one bold cell over all columns. */
export function groupRow(text: string, columns: number): readonly [TextCell] {
  return [{ kind: "text", runs: [run(text, "bold")], colSpan: columns }];
}

/** Whether a row of this table heads a group. */
export function isGroupRow(row: readonly ReportCell[], columns: number): boolean {
  return columns > 1 && row.length === 1 && row[0]?.colSpan === columns;
}

/** The first row that does not fill its table's columns, as a sentence; `null` where all do. */
export function misfitOf(report: TableReport): string | null {
  for (const [section, { body }] of report.sections.entries()) {
    if (body.kind !== "table") continue;
    const row = body.rows.findIndex(
      (cells) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0) !== body.columns.length,
    );
    if (row !== -1) {
      return `Row ${row + 1} of section ${section + 1} does not fill its ${body.columns.length} columns.`;
    }
  }
  return null;
}

/** The paragraphs of a section without a table, whatever their style. */
export function plainParagraphs(
  body: ReportParagraphs | ReportFlow,
): readonly (readonly ReportRun[])[] {
  return body.kind === "paragraphs" ? body.paragraphs : body.paragraphs.map(({ runs }) => runs);
}
