import type { Document } from "../document/document";
import { slice } from "../document/span";
import { anchoringIn } from "./anchor";
import type { Anchoring } from "./anchoring/anchoring";
import type { Annotation } from "./annotation";
import type { Target } from "./target";

/** An annotation and where its passage stands in the document's present text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
  /** The words that stand in its place now, where they are not the annotated ones. */
  readonly present: string | null;
}

/**
 * The annotations of one document, in the order of the text; orphans last,
 * oldest first. `placeOf` may know the places already; one it gives no place to
 * (`null`) is left out.
 */
export function placeAnnotations(
  document: Document,
  annotations: readonly Annotation[],
  placeOf: (target: Target) => Anchoring | null = anchoringIn(document),
): readonly PlacedAnnotation[] {
  return annotations
    .filter(({ target }) => target.documentId === document.id)
    .flatMap((annotation) => {
      const anchoring = placeOf(annotation.target);
      if (anchoring === null) return [];
      const isChanged = anchoring.state === "changed";
      const present = isChanged ? slice(document.text, anchoring.span) : null;
      return [{ annotation, anchoring, present }];
    })
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
