import {
  isGroupRow,
  type ReportCell,
  type ReportRun,
  type ReportSection,
  type ReportTable,
  type TableReport,
} from "../../../domain/export/table-report";
import { Title } from "./Title";
import { Words } from "./Words";

/** A report, as it is printed. */
export function ReportPage({ report }: { readonly report: TableReport }) {
  return (
    <article className={`report ${report.orientation}`}>
      <Title words={report.title}>
        <Words text={report.title} />
      </Title>
      {report.subtitle.map((line, index) => (
        <p key={index} className="subtitle">
          <Words text={line} />
        </p>
      ))}
      {report.sections.map((section, index) => (
        <Section key={index} section={section} />
      ))}
    </article>
  );
}

function Section({ section: { heading, body } }: { readonly section: ReportSection }) {
  return (
    <section>
      {heading !== null && (
        <h2>
          <Words text={heading} />
        </h2>
      )}
      <Body body={body} />
    </section>
  );
}

function Body({ body }: { readonly body: ReportSection["body"] }) {
  switch (body.kind) {
    case "table":
      return <Table table={body} />;
    case "paragraphs":
      return body.paragraphs.map((runs, index) => (
        <p key={index}>
          <MarkedRuns runs={runs} />
        </p>
      ));
    case "flow":
      return body.paragraphs.map(({ style, runs }, index) => (
        <p key={index} className={`flow-${style}`}>
          <MarkedRuns runs={runs} />
        </p>
      ));
  }
}

function Table({ table: { columns, rows } }: { readonly table: ReportTable }) {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className="report-table">
      <colgroup>
        {columns.map(({ weight }, index) => (
          <col key={index} width={`${(100 * weight) / total}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={index} scope="col">
              <Words text={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={isGroupRow(row, columns.length) ? "group" : undefined}>
            {placed(row).map(({ cell, column }) => (
              <td
                key={column}
                colSpan={cell.colSpan}
                className={`align-${columns[column]?.align ?? "start"}`}
              >
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cells of a row with the columns they begin in, from 0. */
function placed(
  row: readonly ReportCell[],
): readonly { readonly cell: ReportCell; readonly column: number }[] {
  let column = 0;
  return row.map((cell) => {
    const at = { cell, column };
    column += cell.colSpan;
    return at;
  });
}

function CellContent({ cell }: { readonly cell: ReportCell }) {
  return cell.kind === "number" ? (
    <Words text={`${cell.prefix}${cell.value}${cell.unit}`} />
  ) : (
    <MarkedRuns runs={cell.runs} />
  );
}

function MarkedRuns({ runs }: { readonly runs: readonly ReportRun[] }) {
  return runs.map(({ text, marks }, index) => (
    <span key={index} className={marks.length === 0 ? undefined : marks.join(" ")}>
      <Words text={text} />
    </span>
  ));
}
