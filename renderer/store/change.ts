import type { Annotation } from "../../domain/annotations/annotation";

/** One row before and after a change; `null` where it did not or does not exist. */
export interface RowChange {
  readonly table: "annotations";
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** Names of what a user can do to annotations; the interface has a word for each. */
export type ChangeName =
  | "add-annotation"
  | "recolour"
  | "restyle"
  | "edit-comment"
  | "delete-annotation";

/** What one action of the user changes: all of it is stored, or nothing. */
export interface Change {
  readonly name: ChangeName;
  readonly rows: readonly RowChange[];
  /**
   * Changes in a row that carry the same session are one step of undo: a
   * comment is stored at every pause of the typing, and taken back whole.
   */
  readonly session?: string;
}

/** One change that leads from before `first` to after `second`; both alter the same rows. */
export function join(first: Change, second: Change): Change {
  const rows = second.rows.map((row) => ({
    ...row,
    before: first.rows.find((earlier) => earlier.id === row.id)?.before ?? row.before,
  }));
  return { ...second, rows };
}

/** The change that takes `change` back. */
export function invert(change: Change): Change {
  const rows = change.rows.map((row) => ({ ...row, before: row.after, after: row.before }));
  return { ...change, rows: rows.reverse() };
}
