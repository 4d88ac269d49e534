import { useSyncExternalStore } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import type { Change, ChangeName } from "./change";
import { commit } from "./commit";
import { database } from "./database";
import { History, type HistoryState } from "./history";
import { useLive } from "./live";

const history = new History((change) => commit(database, bridge.appendJournal, change));

export function useHistory(): HistoryState {
  return useSyncExternalStore(history.subscribe, history.state);
}

export function undo(): Promise<Result<Change | null>> {
  return history.undo();
}

export function redo(): Promise<Result<Change | null>> {
  return history.redo();
}

export function addAnnotation(annotation: Annotation): Promise<Result<null>> {
  return history.apply(change("add-annotation", null, annotation));
}

/** Replaces an annotation by its altered form; `name` says what the user did, `session` joins steps (`Change.session`). */
export function alterAnnotation(
  name: ChangeName,
  before: Annotation,
  after: Annotation,
  session?: string,
): Promise<Result<null>> {
  const altered = change(name, before, after);
  return history.apply(session === undefined ? altered : { ...altered, session });
}

export function deleteAnnotation(annotation: Annotation): Promise<Result<null>> {
  return history.apply(change("delete-annotation", annotation, null));
}

function change(name: ChangeName, before: Annotation | null, after: Annotation | null): Change {
  const id = (before ?? after)?.id;
  if (id === undefined) throw new Error("A change needs the row before it or after it.");
  return { name, rows: [{ table: "annotations", id, before, after }] };
}

/** All annotations, live; `null` until the first answer of the database. */
export function useAnnotations(): readonly Annotation[] | null {
  return useLive(allAnnotations);
}

function allAnnotations(): Promise<readonly Annotation[]> {
  return database.annotations.toArray();
}
