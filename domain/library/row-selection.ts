/** Which rows of a list are chosen. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** The row the keyboard is on. */
  readonly active: string | null;
  /** The row from which a stretch of rows is chosen. */
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: RowSelection = { ids: new Set(), active: null, anchor: null };

/** How a row is chosen: alone, in addition (or no longer), or with all from the anchor on. */
export type SelectionMode = "only" | "toggle" | "extend";

export function selectRow(
  selection: RowSelection,
  order: readonly string[],
  id: string,
  mode: SelectionMode,
): RowSelection {
  if (mode === "toggle") {
    const ids = new Set(selection.ids);
    if (!ids.delete(id)) ids.add(id);
    return { ids, active: id, anchor: id };
  }
  const from = order.indexOf(selection.anchor ?? "");
  const to = order.indexOf(id);
  if (mode === "only" || from === -1 || to === -1) {
    return { ids: new Set([id]), active: id, anchor: id };
  }
  const stretch = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set(stretch), active: id, anchor: selection.anchor };
}

/** The row `steps` further down (up where negative), at most the first or the last; `null` of an empty list. */
export function rowAt(
  selection: RowSelection,
  order: readonly string[],
  steps: number,
): string | null {
  const from = order.indexOf(selection.active ?? "");
  const to = from === -1 ? (steps > 0 ? 0 : order.length - 1) : from + steps;
  return order[Math.min(order.length - 1, Math.max(0, to))] ?? null;
}

export function selectAll(selection: RowSelection, order: readonly string[]): RowSelection {
  return { ...selection, ids: new Set(order), active: selection.active ?? order[0] ?? null };
}

/** The selection without rows that are not in the list any more. */
export function stillThere(selection: RowSelection, order: readonly string[]): RowSelection {
  const there = new Set(order);
  const ids = [...selection.ids].filter((id) => there.has(id));
  const known = (id: string | null) => (id !== null && there.has(id) ? id : null);
  const [active, anchor] = [known(selection.active), known(selection.anchor)];
  const isSame =
    ids.length === selection.ids.size && active === selection.active && anchor === selection.anchor;
  return isSame ? selection : { ids: new Set(ids), active, anchor };
}
