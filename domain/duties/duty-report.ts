import {
  type ReportColumn,
  type ReportSection,
  type TableReport,
  textCell,
} from "../export/table-report";
import type { AssignedDuty, DutySubject } from "./assigned-duty";
import { type DutyMatrix, type DutyRole, dutiesOf } from "./duty-matrix";

/** The report's words, in the language its maker chose. */
export interface DutyReportWords {
  readonly title: string;
  /** Names the documents. */
  readonly subtitle: readonly string[];
  readonly columns: Readonly<
    Record<"department" | "role" | "document" | "subject" | "text" | "quote", string>
  >;
  /** Heading of the matrix, and of the list of all duties. */
  readonly matrix: string;
  readonly list: string;
  readonly role: (role: DutyRole) => string;
  readonly documentTitle: (documentId: string) => string;
  /** The subject with its number. */
  readonly subject: (subject: DutySubject) => string;
}

/** The matrix and below it every duty of every department, for a spreadsheet. */
export function matrixReport(
  matrix: DutyMatrix,
  duties: readonly AssignedDuty[],
  words: DutyReportWords,
  madeAt: string,
): TableReport {
  const { title, subtitle } = words;
  const sections = [matrixSection(matrix, words), listSection(matrix, duties, words)];
  return { title, subtitle, orientation: "landscape", sections, madeAt };
}

/** What each of these departments does, a table for each, for printing. */
export function departmentsReport(
  departments: readonly string[],
  duties: readonly AssignedDuty[],
  words: DutyReportWords,
  madeAt: string,
): TableReport {
  const { title, subtitle } = words;
  const sections = departments.map((department): ReportSection => {
    const rows = dutiesOf(duties, department).map(({ duty, role }) => [
      textCell(words.role(role), "bold"),
      textCell(`${words.documentTitle(duty.documentId)}\n${words.subject(duty.subject)}`),
      textCell(duty.text),
      textCell(duty.quote),
    ]);
    const columns = [
      column(words.columns.role, 1),
      column(words.columns.subject, 3),
      column(words.columns.text, 7),
      column(words.columns.quote, 4),
    ];
    return { heading: department, body: { kind: "table", columns, rows } };
  });
  return { title, subtitle, orientation: "landscape", sections, madeAt };
}

function matrixSection({ subjects, rows }: DutyMatrix, words: DutyReportWords): ReportSection {
  // Of one document only, the subtitle says already which.
  const areOfOne = new Set(subjects.map(({ documentId }) => documentId)).size === 1;
  const columns = [
    column(words.columns.department, 3),
    ...subjects.map((subject): ReportColumn => {
      const name = words.subject(subject);
      const title = areOfOne ? name : `${words.documentTitle(subject.documentId)} ${name}`;
      return { title, weight: 2, align: "center" };
    }),
  ];
  const cells = rows.map(({ department, roles }) => [
    textCell(department, "bold"),
    ...subjects.map(({ key }) => {
      const role = roles.get(key);
      return textCell(role === undefined ? "" : words.role(role));
    }),
  ]);
  return { heading: words.matrix, body: { kind: "table", columns, rows: cells } };
}

function listSection(
  { rows }: DutyMatrix,
  duties: readonly AssignedDuty[],
  words: DutyReportWords,
): ReportSection {
  const { department, role, document, subject, text, quote } = words.columns;
  const columns = [
    column(department, 2),
    column(role, 1),
    column(document, 2),
    column(subject, 3),
    column(text, 7),
    column(quote, 4),
  ];
  const cells = rows.flatMap((row) =>
    dutiesOf(duties, row.department).map((one) => [
      textCell(row.department),
      textCell(words.role(one.role)),
      textCell(words.documentTitle(one.duty.documentId)),
      textCell(words.subject(one.duty.subject)),
      textCell(one.duty.text),
      textCell(one.duty.quote),
    ]),
  );
  return { heading: words.list, body: { kind: "table", columns, rows: cells } };
}

function column(title: string, weight: number): ReportColumn {
  return { title, weight, align: "start" };
}
