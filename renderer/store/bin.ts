import type { Annotation } from "../../domain/annotations/annotation";
import type { Handout } from "../../domain/handouts/handout";
import type { Note } from "../../domain/notes/note";
import type { Result } from "../../domain/result";
import type { Change, ChangeName, RowChange } from "./change";
import { inTurn } from "./in-turn";
import { versionsOf } from "./notes";
import { storeChange } from "./store-change";
import { applyChange } from "./user-history";

/** Notes, annotations and handouts that lie in the recycle bin. */
export interface Binned {
  readonly notes: readonly Note[];
  readonly annotations: readonly Annotation[];
  readonly handouts: readonly Handout[];
}

/** Puts all of it back where it was, in one step of undo. */
export function putBack(binned: Binned): Promise<Result<null>> {
  const notes = binned.notes.map((one) => noteRow(one, { ...one, deletedAt: null }));
  const annotations = binned.annotations.map((one) =>
    annotationRow(one, { ...one, deletedAt: null }),
  );
  const handouts = binned.handouts.map((one) => handoutRow(one, { ...one, deletedAt: null }));
  const name = nameOf(binned, NAMES_OF_RETURN);
  return inTurn(() => applyChange({ name, rows: [...notes, ...annotations, ...handouts] }));
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
  rows.push(...binned.handouts.map((one) => handoutRow(one, null)));
  return { name: nameOf(binned, NAMES_OF_PURGE), rows };
}

/** What a change is called that concerns one kind only, or several. */
type Names = Readonly<Record<keyof Binned | "several", ChangeName>>;

const NAMES_OF_RETURN: Names = {
  notes: "restore-note",
  annotations: "restore-annotation",
  handouts: "restore-handout",
  several: "restore-binned",
};
const NAMES_OF_PURGE: Names = {
  notes: "purge-note",
  annotations: "purge-annotation",
  handouts: "purge-handout",
  several: "empty-bin",
};

function nameOf(binned: Binned, names: Names): ChangeName {
  const [kind, ...others] = (["notes", "annotations", "handouts"] as const).filter(
    (one) => binned[one].length > 0,
  );
  return names[kind === undefined || others.length > 0 ? "several" : kind];
}

function handoutRow(before: Handout, after: Handout | null): RowChange {
  return { table: "handouts", id: before.id, before, after };
}

function noteRow(before: Note, after: Note | null): RowChange {
  return { table: "notes", id: before.id, before, after };
}

function annotationRow(before: Annotation, after: Annotation | null): RowChange {
  return { table: "annotations", id: before.id, before, after };
}
