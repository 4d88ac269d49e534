import type { PlacedAnnotation } from "../../domain/annotations/placed";

/** What a card needs to know beside its passage. */
export interface ReviewPlaces {
  /** Document, chapter and clause of a passage, as far as they are known. */
  readonly placeOf: (placed: PlacedAnnotation) => string;
  /** What is selected in a document's text; `null` where nothing is. */
  readonly selectedIn: (
    documentId: string,
  ) => { readonly from: number; readonly to: number } | null;
  readonly onOpen: (placed: PlacedAnnotation) => void;
}
