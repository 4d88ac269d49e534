import type { KeyboardEvent, RefObject } from "react";
import {
  NOTHING_SELECTED,
  rowAt,
  type SelectionMode,
  selectAll,
  selectRow,
} from "../../domain/library/row-selection";
import type { LibraryTableProps } from "./library-table-props";
import { ROW_HEIGHT } from "./measures";

interface TableKeys
  extends Pick<LibraryTableProps, "rows" | "selection" | "onSelection" | "onOpen" | "onRemove"> {
  readonly ids: readonly string[];
  /** What scrolls: its height is a page. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The keys of the table, as in every list of files. */
export function useTableKeys(table: TableKeys): (event: KeyboardEvent) => void {
  const { rows, ids, selection, onSelection, onOpen, onRemove } = table;
  const toggleActive = () => {
    if (selection.active !== null)
      onSelection(selectRow(selection, ids, selection.active, "toggle"));
  };
  const openActive = () => {
    const row = rows.find(({ id }) => id === selection.active);
    if (row !== undefined) onOpen(row);
  };
  const actions: Readonly<Record<string, () => void>> = {
    Enter: openActive,
    " ": toggleActive,
    Delete: onRemove,
    Escape: () => onSelection({ ...selection, ids: NOTHING_SELECTED.ids }),
  };

  const move = (event: KeyboardEvent, steps: number) => {
    const id = rowAt(selection, ids, steps);
    if (id === null) return;
    const isMod = event.ctrlKey || event.metaKey;
    const mode: SelectionMode = event.shiftKey ? "extend" : "only";
    // With Ctrl the keyboard goes on and the selection stays, to add lines with the space bar.
    if (isMod && !event.shiftKey) onSelection({ ...selection, active: id });
    else onSelection(selectRow(selection, ids, id, mode));
  };

  return (event) => {
    // Column heads are buttons of their own.
    if (event.target !== event.currentTarget) return;
    const height = table.page.current?.clientHeight ?? 0;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: Math.max(1, Math.floor(height / ROW_HEIGHT) - 1),
      PageUp: -Math.max(1, Math.floor(height / ROW_HEIGHT) - 1),
      Home: -ids.length,
      End: ids.length,
    };
    const step = steps[event.key];
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a";
    if (step !== undefined) move(event, step);
    else if (isAll) onSelection(selectAll(selection, ids));
    else if (actions[event.key] !== undefined) actions[event.key]?.();
    else return;
    event.preventDefault();
  };
}
