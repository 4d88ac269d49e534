import type { Annotation } from "../../domain/annotations/annotation";
import type { Note } from "../../domain/notes/note";
import type { Result } from "../../domain/result";
import type { Change, RowChange } from "./change";
import { inTurn } from "./in-turn";
import { versionsOf } from "./notes";
import { storeChange } from "./store-change";
import { applyChange } from "./user-history";

/** Notes and annotations that lie in the recycle bin. */
export interface Binned {
  readonly notes: readonly Note[];
  readonly annotations: readonly Annotation[];
}

/** Puts all of it back where it was, in one step of undo. */
export function putBack(binned: Binned): Promise<Result<null>> {
  const notes = binned.notes.map((one) => noteRow(one, { ...one, deletedAt: null }));
  const annotations = binned.annotations.map((one) =>
    annotationRow(one, { ...one, deletedAt: null }),
  );
  const name = nameOf(binned, "restore-note", "restore-annotation", "restore-binned");
  return inTurn(() => applyChange({ name, rows: [...notes, ...annotations] }));
}

/** Deletes all of it, and the versions of notes, for good; undo brings it back while the session lasts. */
export function purge(binned: Binned): Promise<Result<null>> {
  return inTurn(() => applyChange(purging(binned)));
}

/** As `purge`, for what nobody decided just now: not a step of undo. */
export function purgeExpired(binned: Binned): Promise<Result<null>> {
  return inTurn(() => storeChange(purging(binned)));
}

function purging(binned: Binned): Change {
  const rows: RowChange[] = binned.annotations.map((one) => annotationRow(one, null));
  for (const note of binned.notes) {
    rows.push(noteRow(note, null));
    for (const version of versionsOf(note.id)) {
      rows.push({ table: "noteVersions", id: version.id, before: version, after: null });
    }
  }
  return { name: nameOf(binned, "purge-note", "purge-annotation", "empty-bin"), rows };
}

/** What a change is called that concerns notes only, annotations only, or both. */
function nameOf<T>({ notes, annotations }: Binned, ofNotes: T, ofAnnotations: T, ofBoth: T): T {
  if (annotations.length === 0) return ofNotes;
  return notes.length === 0 ? ofAnnotations : ofBoth;
}

function noteRow(before: Note, after: Note | null): RowChange {
  return { table: "notes", id: before.id, before, after };
}

function annotationRow(before: Annotation, after: Annotation | null): RowChange {
  return { table: "annotations", id: before.id, before, after };
}
