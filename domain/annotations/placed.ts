import type { Document } from "../document/document";
import { type Anchoring, anchor } from "./anchor";
import type { Annotation } from "./annotation";

/** An annotation and where its passage stands in the document's present text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
}

/** The annotations of one document, in the order of the text; orphans last, oldest first. */
export function placeAnnotations(
  document: Document,
  annotations: readonly Annotation[],
): readonly PlacedAnnotation[] {
  return annotations
    .filter(({ target }) => target.documentId === document.id)
    .map((annotation) => ({ annotation, anchoring: anchor(document, annotation.target) }))
    .sort(byPlace);
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [atA, atB] = [startOf(a), startOf(b)];
  if (atA !== atB) return atA < atB ? -1 : 1;
  return a.annotation.createdAt < b.annotation.createdAt ? -1 : 1;
}

function startOf({ anchoring }: PlacedAnnotation): number {
  return anchoring.state === "orphan" ? Number.POSITIVE_INFINITY : anchoring.span.from;
}
