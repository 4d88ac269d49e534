import type { Document } from "../document/document";
import type { Anchoring } from "./anchoring/anchoring";
import type { Annotation } from "./annotation";
import { byPlace, type PlacedAnnotation, placeIn } from "./placed";
import type { Target } from "./target";

export type PlacedByDocument = ReadonlyMap<string, readonly PlacedAnnotation[]>;

/**
 * `placeAnnotations` for all of these documents, asked again after every change:
 * an annotation that is the same object as before keeps its places, and a
 * document whose annotations are the same keeps its list. `placeOf` gives a
 * target always the same place.
 */
export function placing(
  documents: ReadonlyMap<string, Document>,
  placeOf: (document: Document, target: Target) => Anchoring | null,
): (annotations: readonly Annotation[]) => PlacedByDocument {
  const known = new WeakMap<Annotation, readonly PlacedAnnotation[]>();
  const placesOf = (annotation: Annotation): readonly PlacedAnnotation[] => {
    const places = known.get(annotation) ?? placed(annotation, documents, placeOf);
    known.set(annotation, places);
    return places;
  };
  let lists: PlacedByDocument = new Map();
  return (annotations) => {
    const now = new Map<string, PlacedAnnotation[]>([...documents.keys()].map((id) => [id, []]));
    for (const annotation of annotations) {
      for (const one of placesOf(annotation)) now.get(one.passage.target.documentId)?.push(one);
    }
    lists = new Map([...now].map(([id, list]) => [id, inOrder(lists.get(id) ?? [], list)]));
    return lists;
  };
}

function placed(
  annotation: Annotation,
  documents: ReadonlyMap<string, Document>,
  placeOf: (document: Document, target: Target) => Anchoring | null,
): readonly PlacedAnnotation[] {
  return annotation.passages
    .map((passage) => {
      const document = documents.get(passage.target.documentId);
      if (document === undefined) return null;
      return placeIn(document, annotation, passage, (target) => placeOf(document, target));
    })
    .filter((one) => one !== null);
}

/** The members of `now` in the order of places; only what `before` had not is sorted. */
function inOrder(
  before: readonly PlacedAnnotation[],
  now: readonly PlacedAnnotation[],
): readonly PlacedAnnotation[] {
  const added = new Set(now);
  const kept = before.filter((one) => added.delete(one));
  if (added.size === 0) return kept.length === before.length ? before : kept;
  const merged: PlacedAnnotation[] = [];
  let at = 0;
  for (const one of [...added].sort(byPlace)) {
    for (let other = kept[at]; other !== undefined && byPlace(other, one) < 0; other = kept[++at]) {
      merged.push(other);
    }
    merged.push(one);
  }
  for (; at < kept.length; at++) merged.push(kept[at] as PlacedAnnotation);
  return merged;
}
