import type { VariantNote } from "../../domain/collation/variant-note";
import { ok, type Result } from "../../domain/result";
import { rowOf, rowsOf, useLive } from "./memory";
import { applyChange } from "./user-history";

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes, alters or (with `null`) takes away the note with this id, from what it
 * is when its turn has come: a comment still being stored is not lost to the
 * choice made after it. Changes with one `session` are one step of undo.
 */
export function changeVariantNote(
  id: string,
  make: (before: VariantNote | null) => VariantNote | null,
  session?: string,
): Promise<Result<null>> {
  const turn = last.then(async () => {
    const before = rowOf("variantNotes", id);
    const after = make(before);
    if (before === null && after === null) return ok(null);
    return applyChange({
      name: after === null ? "delete-variant-note" : "note-variant",
      rows: [{ table: "variantNotes", id, before, after }],
      ...(session === undefined ? {} : { session }),
    });
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** All notes on variants, live. */
export function useVariantNotes(): readonly VariantNote[] {
  return useLive(allNotes);
}

const allNotes = () => rowsOf("variantNotes");
