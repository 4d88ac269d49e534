import { cellText, runsText } from "../../../domain/export/report-text";
import {
  plainParagraphs,
  type ReportCell,
  type ReportTable,
  type TableReport,
} from "../../../domain/export/table-report";

/** Without it Excel and WPS take the file for GBK. */
const BYTE_ORDER_MARK = "\uFEFF";

/** How a spreadsheet recognises a formula; a tab or line break before one does not hide it. */
const FORMULA_START = /^[\s]*[=+\-@]/;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * The sections of a report as RFC 4180 text, an empty line between two. Text
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf(report: TableReport): Uint8Array<ArrayBuffer> {
  const sections = report.sections.map(({ heading, body }) => {
    const head = report.sections.length > 1 && heading !== null ? [field(heading)] : [];
    const lines =
      body.kind === "table"
        ? tableLines(body)
        : plainParagraphs(body).map((runs) => field(runsText(runs)));
    return [...head, ...lines].map((line) => `${line}\r\n`).join("");
  });
  return new TextEncoder().encode(BYTE_ORDER_MARK + sections.join("\r\n"));
}

function tableLines({ columns, rows }: ReportTable): readonly string[] {
  const head = columns.map(({ title }) => field(title)).join(",");
  return [head, ...rows.map((row) => row.map(cellFields).join(","))];
}

/** A cell and the empty fields of the other columns it spans. */
function cellFields(cell: ReportCell): string {
  const isPlainNumber = cell.kind === "number" && cell.prefix === "";
  const text = cellText(cell);
  return (isPlainNumber ? text : field(text)) + ",".repeat(cell.colSpan - 1);
}

function field(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
