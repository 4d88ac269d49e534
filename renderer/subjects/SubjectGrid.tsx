import { Menu } from "@mantine/core";
import { type CSSProperties, type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectCell, SubjectRow, SubjectTable } from "../../domain/subjects/subject-table";
import { useVirtualizer } from "../ui/virtual-rows";
import { type CellActions, CellMenu } from "./CellMenu";
import { GroupHead } from "./GroupHead";
import { CellMenuButton, SubjectCellView } from "./SubjectCellView";
import { type CellPlace, linesOf, stepCell, type TableLine } from "./table-lines";

export interface SubjectGridProps {
  readonly table: SubjectTable;
  /** Names of the documents, column by column. */
  readonly names: readonly string[];
  readonly showTerms: boolean;
  readonly isOpen: (row: SubjectRow) => boolean;
  readonly onFold: (row: SubjectRow) => void;
  readonly actions: CellActions;
  readonly onMoveColumn: (column: number, by: 1 | -1) => void;
  readonly onCloseColumn: (column: number) => void;
}

/** Height of a folded row before it was measured, in CSS pixels. */
const ROW_HEIGHT = 132;
/** Rows drawn beyond what is seen, so that a fast wheel shows no gap. */
const OVERSCAN = 4;

/** Subjects as rows, documents as columns; only the rows in view are drawn. */
export function SubjectGrid(props: SubjectGridProps) {
  const { t } = useTranslation();
  const { table, names, actions } = props;
  const lines = linesOf(table);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<CellPlace>({ line: firstRow(lines), column: 0 });
  const [menuAt, setMenuAt] = useState<CellPlace | null>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollPaddingStart: 48,
  });
  const at = lines[active.line]?.kind === "row" ? active : { ...active, line: firstRow(lines) };
  const current = lines[at.line];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const next = stepCell(lines, names.length, at, event.key);
    if (next !== null) {
      setActive(next);
      virtual.scrollToIndex(next.line);
    } else if (current?.kind === "row" && isMenuKey(event)) setMenuAt(at);
    else if (current?.kind === "row" && event.key === " ") props.onFold(current.row);
    else if (current?.kind === "row" && event.key === "Enter") {
      const cell = current.row.cells[at.column] ?? null;
      if (cell !== null) actions.open(cell);
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className="subject-scroll">
      <table
        ref={grid}
        className="subject-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are moved through by key
        role="grid"
        aria-label={t("screens.table")}
        aria-rowcount={lines.length + 1}
        aria-colcount={names.length}
        aria-activedescendant={current === undefined ? undefined : cellId(at)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        style={{ "--columns": names.length } as CSSProperties}
      >
        <ColumnHeads {...props} />
        <tbody className="subject-lines" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <tr
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={line.kind === "group" ? "subject-line subject-group" : "subject-line"}
                aria-rowindex={item.index + 2}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {names.map((name, column) => {
                  const place = { line: item.index, column };
                  return line.kind === "group" ? (
                    <td key={column} className="subject-cell">
                      <GroupHead heading={line.group.headings[column] ?? null} />
                    </td>
                  ) : (
                    <Cell
                      key={column}
                      {...props}
                      id={cellId(place)}
                      name={name}
                      row={line.row}
                      column={column}
                      active={at.line === item.index && at.column === column}
                      menuOpen={menuAt?.line === item.index && menuAt.column === column}
                      onActivate={() => setActive(place)}
                      onMenu={(open) => {
                        setActive(place);
                        setMenuAt(open ? place : null);
                        if (!open) grid.current?.focus({ preventScroll: true });
                      }}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function firstRow(lines: readonly TableLine[]): number {
  return Math.max(
    0,
    lines.findIndex(({ kind }) => kind === "row"),
  );
}

function cellId({ line, column }: CellPlace): string {
  return `subject-cell-${line}-${column}`;
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (shiftKey && key === "F10") || key === "m" || key === "M";
}

function ColumnHeads({ names, onMoveColumn, onCloseColumn }: SubjectGridProps) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr className="subject-heads" aria-rowindex={1}>
        {names.map((name, column) => (
          <th key={column} scope="col" className="subject-head">
            <span className="subject-head-name">{name}</span>
            <button
              type="button"
              className="plain head-button"
              disabled={column === 0}
              aria-label={t("subjects.moveLeft", { name })}
              title={t("subjects.moveLeft", { name })}
              onClick={() => onMoveColumn(column, -1)}
            >
              ←
            </button>
            <button
              type="button"
              className="plain head-button"
              disabled={column === names.length - 1}
              aria-label={t("subjects.moveRight", { name })}
              title={t("subjects.moveRight", { name })}
              onClick={() => onMoveColumn(column, 1)}
            >
              →
            </button>
            <button
              type="button"
              className="plain head-button"
              aria-label={t("subjects.closeColumn", { name })}
              title={t("subjects.closeColumn", { name })}
              onClick={() => onCloseColumn(column)}
            >
              ×
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps extends SubjectGridProps {
  readonly id: string;
  readonly name: string;
  readonly row: SubjectRow;
  readonly column: number;
  readonly active: boolean;
  readonly menuOpen: boolean;
  readonly onActivate: () => void;
  readonly onMenu: (open: boolean) => void;
}

function Cell(props: CellProps) {
  const { t } = useTranslation();
  const { row, column, table, actions, active } = props;
  const cell: SubjectCell | null = row.cells[column] ?? null;
  const label = t("subjects.cellMenu", { name: props.name });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see the grid's keys
    <td
      id={props.id}
      className="subject-cell"
      data-active={active || undefined}
      data-missing={cell === null || undefined}
      onClick={props.onActivate}
      onDoubleClick={() => cell !== null && actions.open(cell)}
    >
      {cell === null ? (
        <p className="subject-missing">{t("subjects.missing")}</p>
      ) : (
        <SubjectCellView
          cell={cell}
          terms={props.showTerms ? (table.terms[column] ?? []) : []}
          folded={!props.isOpen(row)}
        />
      )}
      <Menu opened={props.menuOpen} onChange={props.onMenu} position="bottom-end" withinPortal>
        <Menu.Target>
          <button
            type="button"
            className="plain cell-menu-button"
            tabIndex={-1}
            aria-label={label}
            onClick={() => props.onMenu(!props.menuOpen)}
          >
            <CellMenuButton label={label} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {props.menuOpen && (
            <CellMenu
              row={row}
              column={column}
              open={props.isOpen(row)}
              onFold={() => props.onFold(row)}
              actions={actions}
            />
          )}
        </Menu.Dropdown>
      </Menu>
    </td>
  );
}
