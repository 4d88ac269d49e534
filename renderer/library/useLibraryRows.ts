import { useMemo } from "react";
import { type LibraryRow, libraryRows } from "../../domain/library/library-row";
import { filterRows } from "../../domain/library/row-filter";
import { orderRows } from "../../domain/library/row-order";
import { fold } from "../../domain/search/fold";
import type { Library } from "./library";
import type { LibraryView } from "./useLibraryView";

/** The lines of the two shelves. */
export interface Shelves {
  readonly library: readonly LibraryRow[];
  readonly bin: readonly LibraryRow[];
}

export function useShelves({ items, closed }: Library): Shelves {
  return useMemo(() => {
    const rows = libraryRows([
      ...items.map(({ stated, entry }) => ({ stated, entry, problem: null })),
      ...closed.map(({ entry, error }) => ({ stated: null, entry, problem: error })),
    ]);
    return {
      library: rows.filter(({ removedAt }) => removedAt === null),
      bin: rows.filter(({ removedAt }) => removedAt !== null),
    };
  }, [items, closed]);
}

/** The lines that pass the filter, in the chosen order. */
export function useShownRows(
  rows: readonly LibraryRow[],
  { filter, order }: LibraryView,
): readonly LibraryRow[] {
  const ordered = useMemo(() => orderRows(rows, order), [rows, order]);
  return useMemo(() => filterRows(ordered, filter, fold), [ordered, filter]);
}
