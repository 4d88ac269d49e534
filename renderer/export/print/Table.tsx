import type { PrintPiece, PrintRow } from "../../../domain/export/print-types";
import type { Run } from "../../../domain/export/run";
import { LABELS } from "./labels";
import { Runs } from "./Runs";

/** A table with its head on every page it reaches, and one cell for each group of rows. */
export function Table({ table }: { readonly table: Extract<PrintPiece, { kind: "table" }> }) {
  return (
    <table className="table">
      {table.caption !== null && (
        <caption>
          <Runs runs={table.caption.runs} />
        </caption>
      )}
      <thead>
        <tr>
          {table.header.map((cell, index) => (
            <th key={index} scope="col">
              <Runs runs={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <Row key={index} row={row} columns={table.header.length} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { category, cells }, columns }: { readonly row: PrintRow; columns: number }) {
  const isBeside = cells.length < columns;
  return (
    <tr className={category === null && isBeside ? undefined : "opens-group"}>
      {category !== null && (
        <th scope="rowgroup" rowSpan={category.rowSpan} className="category">
          <Runs runs={category.runs} />
        </th>
      )}
      {cells.map((cell, index) => (
        <td key={index} className={isShort(cell) ? "short" : undefined}>
          <Runs runs={cell} />
        </td>
      ))}
    </tr>
  );
}

/** Longest cell that is set in the middle of its column: a figure or an attribute. */
const LONGEST_SHORT_CELL = 6;

function isShort(runs: readonly Run[]): boolean {
  return runs.reduce((length, { text }) => length + text.length, 0) <= LONGEST_SHORT_CELL;
}

/** What the source says about itself in name and value. */
export function MetadataTable({
  rows,
}: {
  readonly rows: readonly (readonly (readonly Run[])[])[];
}) {
  return (
    <table className="metadata" aria-label={LABELS.metadata}>
      <tbody>
        {rows.map(([name = [], ...values], index) => (
          <tr key={index}>
            <th scope="row">
              <Runs runs={name} />
            </th>
            {values.map((value, at) => (
              <td key={at}>
                <Runs runs={value} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
