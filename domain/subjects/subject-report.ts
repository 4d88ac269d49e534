import {
  groupRow,
  type ReportRun,
  run,
  type TableReport,
  type TextCell,
  textCell,
} from "../export/table-report";
import type { SubjectCell, SubjectRow, SubjectTable } from "./subject-table";
import { termSpans } from "./term-spans";

/** What goes into the file. */
export interface SubjectReportChoice {
  /** Places of the columns to take, in order. */
  readonly columns: readonly number[];
  /** Takes the headings and the beginnings of the texts only. */
  readonly folded: boolean;
  /** Marks the terms that only one document uses. */
  readonly terms: boolean;
}

/** The report's words, in the language its maker chose. */
export interface SubjectReportWords {
  readonly title: string;
  readonly subtitle: readonly string[];
  /** Names of the documents, one for each column of the table. */
  readonly names: readonly string[];
  /** What stands where a document says nothing. */
  readonly missing: string;
  readonly place: (cell: SubjectCell) => string;
  /** Names a chapter whose heading the text has not got. */
  readonly untitledChapter: (ordinal: number) => string;
}

/** A folded text is cut after so many characters: some three lines of a column. */
const FOLDED_LENGTH = 90;

/** The table as a report: a row for each subject, a line over all columns for each chapter. */
export function subjectReport(
  table: SubjectTable,
  { columns, folded, terms }: SubjectReportChoice,
  words: SubjectReportWords,
  madeAt: string,
): TableReport {
  const cellOf = ({ cells }: SubjectRow, at: number): TextCell => {
    const cell = cells[at] ?? null;
    if (cell === null) return textCell(words.missing, "muted");
    return textCell(runsOf(cell, words.place(cell), folded, terms ? (table.terms[at] ?? []) : []));
  };
  const rows = table.groups.flatMap(({ headings, rows: own }) => {
    const shown = columns.flatMap((at) => {
      const heading = headings[at] ?? null;
      return heading === null ? [] : [heading.title || words.untitledChapter(heading.ordinal)];
    });
    const heading =
      shown.length === 0 ? [] : [groupRow([...new Set(shown)].join(" / "), columns.length)];
    return [...heading, ...own.map((row) => columns.map((at) => cellOf(row, at)))];
  });
  return {
    title: words.title,
    subtitle: words.subtitle,
    orientation: columns.length > 2 ? "landscape" : "portrait",
    sections: [
      {
        heading: null,
        body: {
          kind: "table",
          columns: columns.map((at) => ({
            title: words.names[at] ?? "",
            weight: 1,
            align: "start",
          })),
          rows,
        },
      },
    ],
    madeAt,
  };
}

function runsOf(
  cell: SubjectCell,
  place: string,
  folded: boolean,
  terms: readonly string[],
): readonly ReportRun[] {
  const cut = folded && cell.text.length > FOLDED_LENGTH;
  const text = cut ? `${cell.text.slice(0, FOLDED_LENGTH)}……` : cell.text;
  const heading = `${place}${cell.heading}`;
  const body = markedRuns(text, terms);
  return heading === "" ? body : [run(`${heading}\n`, "bold"), ...body];
}

function markedRuns(text: string, terms: readonly string[]): readonly ReportRun[] {
  const runs: ReportRun[] = [];
  let from = 0;
  for (const span of termSpans(text, terms)) {
    if (span.from > from) runs.push(run(text.slice(from, span.from)));
    runs.push(run(text.slice(span.from, span.to), "highlighted"));
    from = span.to;
  }
  if (from < text.length) runs.push(run(text.slice(from)));
  return runs;
}
