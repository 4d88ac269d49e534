import type { Annotation } from "../../domain/annotations/annotation";
import { ok, type Result } from "../../domain/result";
import { annotationsWhere } from "./annotation-pages";
import type { ChangeName, RowChange } from "./change";
import { database } from "./database";
import { inTurn } from "./in-turn";
import { useLive } from "./live";
import { reopening } from "./reopening";
import { applyChange } from "./user-history";

export function addAnnotation(annotation: Annotation): Promise<Result<null>> {
  const row = annotationRow(annotation.id, null, annotation);
  return inTurn(() => applyChange({ name: "add-annotation", rows: [row] }));
}

/**
 * Replaces annotations by their altered form, all of them in one step of undo;
 * `name` says what the user did, `session` joins steps (`Change.session`). An
 * annotation that `alter` gives back as it is, or that is gone, is left alone.
 */
export function alterAnnotations(
  name: ChangeName,
  ids: readonly string[],
  alter: (annotation: Annotation) => Annotation,
  session?: string,
): Promise<Result<null>> {
  return inTurn(async () => {
    const stored = await reopening(database, () => database.annotations.bulkGet([...ids]));
    const rows = stored.flatMap((before) => {
      const after = before === undefined ? undefined : alter(before);
      return before === undefined || after === undefined || after === before
        ? []
        : [annotationRow(before.id, before, after)];
    });
    if (rows.length === 0) return ok(null);
    return applyChange({ name, rows, ...(session === undefined ? {} : { session }) });
  });
}

function annotationRow(id: string, before: Annotation | null, after: Annotation | null): RowChange {
  return { table: "annotations", id, before, after };
}

/**
 * The annotations outside the recycle bin, but for those of hidden layers, live;
 * `null` until the first answer of the database.
 */
export function useAnnotations(): readonly Annotation[] | null {
  return useLive(keptAnnotations);
}

/** The annotations in the recycle bin, live; `null` until the first answer of the database. */
export function useBinnedAnnotations(): readonly Annotation[] | null {
  return useLive(binnedAnnotations);
}

async function keptAnnotations(): Promise<readonly Annotation[]> {
  const layers = await database.layers.toArray();
  const hidden = new Set(layers.filter(({ visible }) => !visible).map(({ id }) => id));
  return annotationsWhere(
    ({ deletedAt, layerId }) => deletedAt === null && (layerId === null || !hidden.has(layerId)),
  );
}

/** The stored annotations of some ids, those in the recycle bin too. */
export async function readAnnotations(ids: readonly string[]): Promise<readonly Annotation[]> {
  const rows = await reopening(database, () => database.annotations.bulkGet([...ids]));
  return rows.filter((row) => row !== undefined);
}

function binnedAnnotations(): Promise<readonly Annotation[]> {
  return annotationsWhere(({ deletedAt }) => deletedAt !== null);
}
