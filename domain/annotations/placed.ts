import type { Document } from "../document/document";
import { slice } from "../document/span";
import { anchoringIn } from "./anchor";
import type { Anchoring } from "./anchoring/anchoring";
import type { Annotation } from "./annotation";
import { type Passage, placePassage } from "./passage";
import type { Target } from "./target";

/** A passage of an annotation, and where it stands in its document's present text. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly passage: Passage;
  readonly anchoring: Anchoring;
  /** The words that stand in its place now, where they are not the annotated ones. */
  readonly present: string | null;
}

/**
 * The passages of annotations that are on one document, in the order of its
 * text; orphans last, oldest first. `placeOf` may know the places already; one
 * it gives no place to (`null`) is left out.
 */
export function placeAnnotations(
  document: Document,
  annotations: readonly Annotation[],
  placeOf: (target: Target) => Anchoring | null = anchoringIn(document),
): readonly PlacedAnnotation[] {
  const placed = (annotation: Annotation, passage: Passage): readonly PlacedAnnotation[] => {
    if (passage.target.documentId !== document.id) return [];
    const anchoring = placePassage(passage, placeOf);
    if (anchoring === null) return [];
    return [
      { annotation, passage, anchoring, present: presentWords(document, passage, anchoring) },
    ];
  };
  return annotations
    .flatMap((annotation) => annotation.passages.flatMap((passage) => placed(annotation, passage)))
    .sort(byPlace);
}

function presentWords(
  document: Document,
  { target, review }: Passage,
  anchoring: Anchoring,
): string | null {
  if (anchoring.state === "orphan") return null;
  // What the user decided for stands there to the letter, and is not what was annotated all the same.
  if (anchoring.state !== "changed" && review === null) return null;
  const words = slice(document.text, anchoring.span);
  return anchoring.state === "changed" || words !== target.quote.exact ? words : null;
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [atA, atB] = [startOf(a), startOf(b)];
  if (atA !== atB) return atA < atB ? -1 : 1;
  return a.annotation.createdAt < b.annotation.createdAt ? -1 : 1;
}

function startOf({ anchoring }: PlacedAnnotation): number {
  return anchoring.state === "orphan" ? Number.POSITIVE_INFINITY : anchoring.span.from;
}
