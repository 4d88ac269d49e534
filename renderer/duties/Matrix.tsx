import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { DutySubject } from "../../domain/duties/assigned-duty";
import type { MatrixRow } from "../../domain/duties/duty-matrix";
import { useVirtualizer } from "../ui/virtual-rows";
import { MatrixHead } from "./MatrixHead";
import { MatrixLine } from "./MatrixLine";
import { MATRIX } from "./measures";
import { movedCell } from "./moved-cell";
import type { DutiesView } from "./useDutiesView";
import "./matrix.css";

const OVERSCAN = 6;

/** Departments by items; heads stay in sight, and only what is in view is drawn. */
export function Matrix({
  rows,
  subjects,
  documents,
  view,
  onOpen,
  onOpenSubject,
}: {
  readonly rows: readonly MatrixRow[];
  readonly subjects: readonly DutySubject[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly view: DutiesView;
  readonly onOpen: (department: string, subject: DutySubject) => void;
  readonly onOpenSubject: (subject: DutySubject) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => MATRIX.row,
    overscan: OVERSCAN,
    scrollMargin: MATRIX.head,
    scrollPaddingStart: MATRIX.head,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: subjects.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => MATRIX.column,
    overscan: OVERSCAN,
    scrollMargin: MATRIX.name,
    scrollPaddingStart: MATRIX.name,
  });
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);
  useEffect(() => down.scrollToIndex(view.row), [down, view.row]);
  useEffect(() => {
    if (view.column >= 0) across.scrollToIndex(view.column);
  }, [across, view.column]);
  const activate = (row: number, column: number) => {
    view.setCell(row, column);
    const department = rows[row]?.department;
    const subject = subjects[column];
    if (department === undefined) return;
    if (subject === undefined) view.setDepartment(department);
    else onOpen(department, subject);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") activate(view.row, view.column);
    else {
      const page = Math.floor((scroller.current?.clientHeight ?? 0) / MATRIX.row) - 1;
      const next = movedCell(event.key, view, {
        rows: rows.length,
        columns: subjects.length,
        page,
      });
      if (next === null) return;
      view.setCell(next.row, next.column);
    }
    event.preventDefault();
  };
  const columns = across.getVirtualItems();
  return (
    <div ref={scroller} className="table-frame duties-frame">
      <table
        ref={grid}
        className="matrix"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are opened by key
        role="grid"
        aria-label={t("duties.matrix")}
        aria-rowcount={rows.length + 1}
        aria-colcount={subjects.length + 1}
        aria-activedescendant={`duty-${view.row}-${view.column}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        style={
          {
            "--matrix-name": `${MATRIX.name}px`,
            "--matrix-column": `${MATRIX.column}px`,
            width: MATRIX.name + across.getTotalSize(),
          } as CSSProperties
        }
      >
        <MatrixHead {...{ columns, subjects, documents, onOpenSubject }} />
        <tbody style={{ height: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <MatrixLine
                key={row.department}
                {...{ row, index, columns, subjects }}
                top={start - MATRIX.head}
                activeColumn={index === view.row ? view.column : null}
                onActivate={activate}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
