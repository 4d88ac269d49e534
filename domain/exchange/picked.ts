import type { Annotation } from "../annotations/annotation";
import { isOn } from "../annotations/passage";
import { citationsIn } from "../notes/citation";
import type { Note } from "../notes/note";

/** What of the user's annotations is given out. */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "document"; readonly documentId: string }
  /** Those the user chose in a list. */
  | { readonly kind: "chosen"; readonly ids: ReadonlySet<string> };

/** The annotations of a scope: one's own, and where `withLayers` says so those of the layers shown. */
export function pickedAnnotations(
  annotations: readonly Annotation[],
  scope: Scope,
  withLayers: boolean,
): readonly Annotation[] {
  return annotations.filter((one) => {
    if (one.deletedAt !== null) return false;
    // Who chooses one by one sees which are a colleague's.
    if (scope.kind === "chosen") return scope.ids.has(one.id);
    if (one.layerId !== null && !withLayers) return false;
    return scope.kind === "all" || isOn(one, scope.documentId);
  });
}

/** The notes that go with a scope: all, those that cite the document, or none with chosen annotations. */
export function pickedNotes(notes: readonly Note[], scope: Scope): readonly Note[] {
  if (scope.kind === "chosen") return [];
  return notes.filter(
    ({ deletedAt, body }) =>
      deletedAt === null &&
      (scope.kind === "all" ||
        citationsIn(body).some(({ target }) => target.documentId === scope.documentId)),
  );
}
