import type { Annotation } from "../../domain/annotations/annotation";
import { ok, type Result } from "../../domain/result";
import type { ChangeName, RowChange } from "./change";
import { inTurn } from "./in-turn";
import { rowsWith, useLive, view } from "./memory";
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
    const rows = readAnnotations(ids).flatMap((before) => {
      const after = alter(before);
      return after === before ? [] : [annotationRow(before.id, before, after)];
    });
    if (rows.length === 0) return ok(null);
    return applyChange({ name, rows, ...(session === undefined ? {} : { session }) });
  });
}

function annotationRow(id: string, before: Annotation | null, after: Annotation | null): RowChange {
  return { table: "annotations", id, before, after };
}

/** The annotations outside the recycle bin, but for those of hidden layers, live. */
export function useAnnotations(): readonly Annotation[] {
  return useLive(keptAnnotations);
}

/** The annotations in the recycle bin, live. */
export function useBinnedAnnotations(): readonly Annotation[] {
  return useLive(binnedAnnotations);
}

/** The stored annotations of some ids, those in the recycle bin too. */
export function readAnnotations(ids: readonly string[]): readonly Annotation[] {
  return rowsWith("annotations", ids);
}

const keptAnnotations = view(["annotations", "layers"], (annotations, layers) => {
  const hidden = new Set(layers.filter(({ visible }) => !visible).map(({ id }) => id));
  return annotations.filter(
    ({ deletedAt, layerId }) => deletedAt === null && (layerId === null || !hidden.has(layerId)),
  );
});

const binnedAnnotations = view(["annotations"], (annotations) =>
  annotations.filter(({ deletedAt }) => deletedAt !== null),
);
