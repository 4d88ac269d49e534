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
  return annotations
    .flatMap((annotation) =>
      annotation.passages.map((passage) =>
        passage.target.documentId === document.id
          ? placeIn(document, annotation, passage, placeOf)
          : null,
      ),
    )
    .filter((placed) => placed !== null)
    .sort(byPlace);
}

/** A passage that is on this document; `null` where `placeOf` gives it no place. */
export function placeIn(
  document: Document,
  annotation: Annotation,
  passage: Passage,
  placeOf: (target: Target) => Anchoring | null,
): PlacedAnnotation | null {
  const anchoring = placePassage(passage, placeOf);
  if (anchoring === null) return null;
  return { annotation, passage, anchoring, present: presentWords(document, passage, anchoring) };
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

/** No two passages are equal in it, so that there is only one order. */
export function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [atA, atB] = [startOf(a), startOf(b)];
  if (atA !== atB) return atA < atB ? -1 : 1;
  if (a.annotation === b.annotation) {
    const { passages } = a.annotation;
    return passages.indexOf(a.passage) - passages.indexOf(b.passage);
  }
  const [{ createdAt: madeA, id: idA }, { createdAt: madeB, id: idB }] = [
    a.annotation,
    b.annotation,
  ];
  if (madeA !== madeB) return madeA < madeB ? -1 : 1;
  return idA < idB ? -1 : 1;
}

function startOf({ anchoring }: PlacedAnnotation): number {
  return anchoring.state === "orphan" ? Number.POSITIVE_INFINITY : anchoring.span.from;
}
