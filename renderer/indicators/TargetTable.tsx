import { type CSSProperties, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  nextTargetOrder,
  TARGET_COLUMNS,
  type TargetColumn,
  type TargetOrder,
} from "../../domain/indicators/target-order";
import type { TargetRow } from "../../domain/indicators/target-row";
import { ColumnHead } from "../ui/ColumnHead";
import { listKeys } from "../ui/list-keys";
import { useVirtualizer } from "../ui/virtual-rows";
import { TargetLine } from "./TargetLine";
import { useValueText } from "./value-text";
import "./target-table.css";

/** Heights of a line (two lines of writing) and of the column heads, in CSS pixels. */
const ROW_HEIGHT = 60;
const HEAD_HEIGHT = 38;

/** Rows drawn beyond what is seen, so that a fast wheel shows no gap. */
const OVERSCAN = 10;

const WIDTHS: Readonly<Record<TargetColumn, string>> = {
  name: "minmax(280px, 4fr)",
  value: "minmax(112px, 1fr)",
  year: "70px",
  base: "minmax(150px, 1fr)",
  attribute: "80px",
  group: "88px",
  document: "minmax(132px, 1.2fr)",
  item: "74px",
};

export interface TargetTableProps {
  readonly rows: readonly TargetRow[];
  readonly order: TargetOrder;
  readonly onOrder: (order: TargetOrder) => void;
  readonly active: string | null;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: TargetRow) => void;
  /** Other keys on a row, such as Delete. */
  readonly keys: Readonly<Record<string, (row: TargetRow) => void>>;
}

/** The targets, line by line; only the lines in view are drawn. */
export function TargetTable(props: TargetTableProps) {
  const { rows, order, active, onActive, onOpen, keys } = props;
  const { t } = useTranslation();
  const text = useValueText();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const activeAt = rows.findIndex(({ key }) => key === active);
  useEffect(() => table.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (activeAt !== -1) virtual.scrollToIndex(activeAt);
  }, [virtual, activeAt]);
  const onRow = (act: (row: TargetRow) => void) => (index: number) => {
    const row = rows[index];
    if (row !== undefined) act(row);
  };
  const activate = onRow(({ key }) => onActive(key));
  const actions = Object.entries({ Enter: onOpen, ...keys }).map(
    ([key, act]) => [key, onRow(act)] as const,
  );
  return (
    <div ref={scroller} className="table-scroll">
      <table
        ref={table}
        className="line-table targets-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its lines are opened by key
        role="grid"
        aria-label={t("indicators.table")}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={activeAt === -1 ? undefined : `target-${activeAt}`}
        tabIndex={0}
        style={{ "--tracks": TARGET_COLUMNS.map((one) => WIDTHS[one]).join(" ") } as CSSProperties}
        onKeyDown={listKeys({
          count: rows.length,
          active: activeAt,
          page: Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1,
          onActive: activate,
          actions: Object.fromEntries(actions),
        })}
        onFocus={(event) => {
          // The keyboard is always on a line, so that one sees where it is.
          if (event.target === event.currentTarget && activeAt === -1) activate(0);
        }}
      >
        <TargetHead order={order} onOrder={props.onOrder} />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <TargetLine
                key={row.key}
                {...{ row, index, text, onActive, onOpen }}
                top={start - HEAD_HEIGHT}
                height={ROW_HEIGHT}
                active={index === activeAt}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function TargetHead({ order, onOrder }: Pick<TargetTableProps, "order" | "onOrder">) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr className="table-row" aria-rowindex={1} style={{ height: HEAD_HEIGHT }}>
        {TARGET_COLUMNS.map((column) => (
          <ColumnHead
            key={column}
            name={t(`indicators.columns.${column}`)}
            direction={order.column === column ? order.direction : null}
            onSort={() => onOrder(nextTargetOrder(order, column))}
          />
        ))}
      </tr>
    </thead>
  );
}
