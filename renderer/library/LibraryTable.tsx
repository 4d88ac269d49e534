import { type CSSProperties, type MouseEvent, useEffect, useRef } from "react";
import { selectRow } from "../../domain/library/row-selection";
import { useVirtualizer } from "../ui/virtual-rows";
import type { LibraryTableProps } from "./library-table-props";
import { HEAD_HEIGHT, ROW_HEIGHT } from "./measures";
import { TableHead } from "./TableHead";
import { rowId, TableRow } from "./TableRow";
import { useTableKeys } from "./useTableKeys";

/** Rows drawn beyond what is seen, so that a fast wheel shows no gap. */
const OVERSCAN = 12;

/** The documents, line by line; only the lines in view are drawn. */
export function LibraryTable(props: LibraryTableProps) {
  const { label, columns, rows, selection, onSelection, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => table.current?.focus({ preventScroll: true }), []);
  const ids = rows.map(({ id }) => id);
  const activeAt = ids.indexOf(selection.active ?? "");
  const onKeyDown = useTableKeys({ ...props, ids, page: scroller });
  useEffect(() => {
    if (activeAt !== -1) virtual.scrollToIndex(activeAt);
  }, [virtual, activeAt]);

  const select = (event: MouseEvent) => {
    const id = rowOf(event);
    if (id === null) return;
    const isBox = (event.target as Element).closest(".row-check") !== null;
    const isToggle = isBox || event.ctrlKey || event.metaKey;
    const mode = event.shiftKey ? "extend" : isToggle ? "toggle" : "only";
    onSelection(selectRow(selection, ids, id, mode));
  };
  const tracks = `40px ${columns.map(({ width }) => width).join(" ")}`;
  return (
    <div ref={scroller} className="table-scroll">
      <table
        ref={table}
        className="line-table library-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its lines are chosen and opened by key
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-activedescendant={activeAt === -1 ? undefined : rowId(selection.active ?? "")}
        tabIndex={0}
        style={{ "--tracks": tracks } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          // The keyboard is always on a line, so that one sees where it is.
          const first = ids[0];
          if (event.target !== event.currentTarget || first === undefined) return;
          if (selection.active === null) onSelection({ ...selection, active: first });
        }}
        onClick={select}
        onDoubleClick={(event) => {
          const id = rowOf(event);
          const row = rows.find((one) => one.id === id);
          if (row !== undefined) onOpen(row);
        }}
        onContextMenu={(event) => {
          const id = rowOf(event);
          if (id !== null && !selection.ids.has(id)) select(event);
        }}
      >
        <TableHead {...props} ids={ids} />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={row.id}
                row={row}
                columns={columns}
                index={index}
                top={start - HEAD_HEIGHT}
                selected={selection.ids.has(row.id)}
                active={index === activeAt}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The document of the line an event happened on; `null` beside the lines. */
function rowOf({ target }: MouseEvent): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>("[data-row]")?.dataset.row ?? null;
}
