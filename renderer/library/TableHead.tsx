import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { nextOrder } from "../../domain/library/row-order";
import { NOTHING_SELECTED, selectAll } from "../../domain/library/row-selection";
import { ColumnHead } from "../ui/ColumnHead";
import type { LibraryTableProps } from "./library-table-props";
import { HEAD_HEIGHT } from "./measures";

/** The line of column heads, with the box that selects everything shown. */
export function TableHead({
  columns,
  order,
  onOrder,
  ids,
  selection,
  onSelection,
}: Pick<LibraryTableProps, "columns" | "order" | "onOrder" | "selection" | "onSelection"> & {
  /** What is shown, in its order. */
  readonly ids: readonly string[];
}) {
  const { t } = useTranslation();
  const everything = ids.length > 0 && selection.ids.size === ids.length;
  return (
    <thead>
      <tr className="table-row" aria-rowindex={1} style={{ height: HEAD_HEIGHT }}>
        <th scope="col" className="row-check">
          <Checkbox
            size="xs"
            aria-label={t("library.selectAll")}
            checked={everything}
            indeterminate={!everything && selection.ids.size > 0}
            onChange={() => onSelection(everything ? NOTHING_SELECTED : selectAll(selection, ids))}
          />
        </th>
        {columns.map(({ id }) => (
          <ColumnHead
            key={id}
            name={t(`library.columns.${id}`)}
            direction={order.column === id ? order.direction : null}
            onSort={() => onOrder(nextOrder(order, id))}
          />
        ))}
      </tr>
    </thead>
  );
}
