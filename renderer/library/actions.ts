import {
  IconArrowBackUp,
  IconBook2,
  IconColumns2,
  IconEyeOff,
  IconPencil,
  IconTag,
  IconTrash,
  IconTrashX,
} from "@tabler/icons-react";
import type { LibraryRow } from "../../domain/library/library-row";
import type { Shelf } from "./useLibraryView";

export type ActionId = "open" | "openOther" | "correct" | "tag" | "remove" | "restore" | "delete";

/** Something to be done with the selected documents, as the bar and the menu offer it. */
export interface Action {
  readonly id: ActionId;
  /** Name of its message: what hides one document removes another. */
  readonly label: string;
  readonly Icon: typeof IconTrash;
  /** The key of the table that does it too. */
  readonly hint: string | null;
  readonly enabled: boolean;
}

/** What can be done with the selected documents of a shelf; the same list, whatever is selected. */
export function actionsOn(shelf: Shelf, rows: readonly LibraryRow[]): readonly Action[] {
  const some = rows.length > 0;
  const opens = rows.length === 1 && rows[0]?.problem === null;
  if (shelf === "bin") {
    const label = allBundled(rows) ? "library.actions.showAgain" : "library.actions.restore";
    // What comes with the program cannot be deleted from it.
    const deletes = some && rows.every(({ bundled }) => !bundled);
    return [
      { id: "restore", label, Icon: IconArrowBackUp, hint: "Enter", enabled: some },
      {
        id: "delete",
        label: "library.actions.delete",
        Icon: IconTrashX,
        hint: null,
        enabled: deletes,
      },
    ];
  }
  return [
    { id: "open", label: "library.actions.open", Icon: IconBook2, hint: "Enter", enabled: opens },
    {
      id: "openOther",
      label: "library.actions.openOther",
      Icon: IconColumns2,
      hint: null,
      enabled: opens,
    },
    {
      id: "correct",
      label: "library.actions.correct",
      Icon: IconPencil,
      hint: null,
      enabled: opens,
    },
    { id: "tag", label: "library.actions.tag", Icon: IconTag, hint: null, enabled: some },
    {
      id: "remove",
      label: allBundled(rows) ? "library.actions.hide" : "library.actions.remove",
      Icon: allBundled(rows) ? IconEyeOff : IconTrash,
      hint: "Delete",
      enabled: some,
    },
  ];
}

function allBundled(rows: readonly LibraryRow[]): boolean {
  return rows.length > 0 && rows.every(({ bundled }) => bundled);
}
