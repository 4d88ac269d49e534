import { useCallback, useState } from "react";
import { NO_FILTER, type RowFilter } from "../../domain/library/row-filter";
import { type RowOrder, SORT_COLUMNS } from "../../domain/library/row-order";
import { NOTHING_SELECTED, type RowSelection } from "../../domain/library/row-selection";
import { FIRST_SETTINGS, useSetting } from "../store/settings";

/** Which part of the library is on the screen: what can be read, or what was removed or hidden. */
export type Shelf = "library" | "bin";

interface ViewState {
  readonly shelf: Shelf;
  readonly filter: RowFilter;
  readonly selection: RowSelection;
  /** Order of the recycle bin; that of the library is kept among the settings. */
  readonly binOrder: RowOrder;
}

const FIRST: ViewState = {
  shelf: "library",
  filter: NO_FILTER,
  selection: NOTHING_SELECTED,
  binOrder: { column: "removed", direction: "descending" },
};

/**
 * How the library is looked at. The window holds it, so that filter and
 * selection are there again when the reader comes back from a document.
 */
export function useLibraryView() {
  const [state, setState] = useState(FIRST);
  const [kept, keepOrder] = useSetting("librarySort");
  const libraryOrder = SORT_COLUMNS.includes(kept.column) ? kept : FIRST_SETTINGS.librarySort;
  const change = useCallback(
    (part: Partial<ViewState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  const inBin = state.shelf === "bin";
  return {
    ...state,
    order: inBin ? state.binOrder : libraryOrder,
    setOrder: (order: RowOrder) => (inBin ? change({ binOrder: order }) : keepOrder(order)),
    setShelf: (shelf: Shelf) => change({ shelf, filter: NO_FILTER, selection: NOTHING_SELECTED }),
    setFilter: (filter: RowFilter) => change({ filter }),
    setSelection: (selection: RowSelection) => change({ selection }),
  } as const;
}

export type LibraryView = ReturnType<typeof useLibraryView>;
