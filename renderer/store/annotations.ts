import type { Annotation } from "../../domain/annotations/annotation";
import type { Result } from "../../domain/result";
import type { Change, ChangeName } from "./change";
import { database } from "./database";
import { useLive } from "./live";
import { applyChange } from "./user-history";

export function addAnnotation(annotation: Annotation): Promise<Result<null>> {
  return applyChange(change("add-annotation", null, annotation));
}

/**
 * Replaces an annotation by its altered form; `name` says what the user did,
 * `session` joins steps (`Change.session`).
 */
export function alterAnnotation(
  name: ChangeName,
  before: Annotation,
  after: Annotation,
  session?: string,
): Promise<Result<null>> {
  const altered = change(name, before, after);
  return applyChange(session === undefined ? altered : { ...altered, session });
}

export function deleteAnnotation(annotation: Annotation): Promise<Result<null>> {
  return applyChange(change("delete-annotation", annotation, null));
}

function change(name: ChangeName, before: Annotation | null, after: Annotation | null): Change {
  const id = (before ?? after)?.id;
  if (id === undefined) throw new Error("A change needs the row before it or after it.");
  return { name, rows: [{ table: "annotations", id, before, after }] };
}

/** The annotations outside the recycle bin, live; `null` until the first answer of the database. */
export function useAnnotations(): readonly Annotation[] | null {
  return useLive(keptAnnotations);
}

async function keptAnnotations(): Promise<readonly Annotation[]> {
  return (await database.annotations.toArray()).filter(({ deletedAt }) => deletedAt === null);
}
