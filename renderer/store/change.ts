import type { TableName, UserTables } from "../../domain/backup/journal";

/** One row before and after a change; `null` where it did not or does not exist. */
export type RowChange = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: UserTables[T] | null;
    readonly after: UserTables[T] | null;
  };
}[TableName];

/** Names of what a user can do; the interface has a word for each. */
export type ChangeName =
  | "add-annotation"
  | "recolour"
  | "restyle"
  | "edit-comment"
  | "add-passage"
  | "remove-passage"
  | "tag-annotation"
  | "rename-annotation-tag"
  | "delete-annotation"
  | "restore-annotation"
  | "purge-annotation"
  | "accept-place"
  | "move-passage"
  | "detach-passage"
  | "withdraw-review"
  | "import-annotations"
  | "restore-backup"
  | "hide-layer"
  | "show-layer"
  | "rename-layer"
  | "reshape-layer"
  | "remove-layer"
  | "import"
  | "correct-facts"
  | "tag"
  | "remove-document"
  | "restore-document"
  | "delete-document"
  | "confirm-pair"
  | "break-pair"
  | "draw-pair"
  | "clear-pair"
  | "add-note"
  | "edit-note"
  | "move-note"
  | "tag-note"
  | "rename-folder"
  | "delete-note"
  | "restore-note"
  | "purge-note"
  | "restore-binned"
  | "empty-bin"
  | "add-handout"
  | "rename-handout"
  | "send-to-handout"
  | "add-entry"
  | "edit-entry"
  | "move-entry"
  | "remove-entry"
  | "elide"
  | "restore-words"
  | "take-present-words"
  | "delete-handout"
  | "restore-handout"
  | "purge-handout"
  | "restore-version"
  | "correct-target"
  | "hide-target"
  | "add-target"
  | "restore-target"
  | "delete-target"
  | "note-variant"
  | "delete-variant-note"
  | "save-search"
  | "rename-search"
  | "delete-search";

/** What one action of the user changes: all of it is stored, or nothing. */
export interface Change {
  readonly name: ChangeName;
  /** Each row once. */
  readonly rows: readonly RowChange[];
  /**
   * Changes in a row that carry the same session are one step of undo: a
   * comment is stored at every pause of the typing, and taken back whole.
   */
  readonly session?: string;
}

/** One change that leads from before `first` to after `second`; both alter the same rows. */
export function join(first: Change, second: Change): Change {
  const rows = second.rows.map((row) => {
    const earlier = first.rows.find(({ table, id }) => table === row.table && id === row.id);
    return { ...row, before: earlier === undefined ? row.before : earlier.before } as RowChange;
  });
  return { ...second, rows };
}

/**
 * The change that takes `change` back, its rows in the same order: deleting the
 * hundred thousand of an import from the last to the first took the database a
 * minute, as it passes over what it has deleted behind each.
 */
export function invert(change: Change): Change {
  const rows = change.rows.map(
    (row) => ({ ...row, before: row.after, after: row.before }) as RowChange,
  );
  return { ...change, rows };
}
