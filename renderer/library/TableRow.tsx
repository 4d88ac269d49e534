import { Checkbox } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import type { Column } from "./columns";
import { ROW_HEIGHT } from "./measures";

/** The head is the first line of the table, and lines are counted from one. */
const FIRST_ROW_INDEX = 2;

export function rowId(documentId: string): string {
  return `library-row-${documentId}`;
}

/** One document. The table handles mouse and keyboard for all its lines. */
export const TableRow = memo(function TableRow({
  row,
  columns,
  index,
  top,
  selected,
  active,
}: {
  readonly row: LibraryRow;
  readonly columns: readonly Column[];
  readonly index: number;
  /** In CSS pixels below the head. */
  readonly top: number;
  readonly selected: boolean;
  /** The keyboard is on it. */
  readonly active: boolean;
}) {
  const { t } = useTranslation();
  return (
    <tr
      id={rowId(row.id)}
      data-row={row.id}
      data-active={active || undefined}
      data-problem={row.problem === null ? undefined : true}
      aria-rowindex={index + FIRST_ROW_INDEX}
      aria-selected={selected}
      className="table-row table-line"
      style={{ height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
    >
      <td className="row-check">
        <Checkbox
          size="xs"
          tabIndex={-1}
          readOnly
          aria-label={t("library.select", { title: row.shortTitle })}
          checked={selected}
        />
      </td>
      {columns.map(({ id, Cell }) => (
        <td key={id} className={`cell-${id}`}>
          <Cell row={row} />
        </td>
      ))}
    </tr>
  );
});
