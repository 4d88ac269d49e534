/**
 * The place an annotation was made on: the W3C Web Annotation selectors
 * TextPositionSelector and TextQuoteSelector together, and which text they
 * count into. https://www.w3.org/TR/annotation-model/#selectors
 * Never overwritten once stored: where the passage stands today is derived.
 */
export interface Target {
  readonly documentId: string;
  /** `Document.textHash` of the text the annotation was made on. */
  readonly textHash: string;
  /** Block in which the range begins. */
  readonly blockId: string;
  /** Half-open, UTF-16 code units into the cleaned text. */
  readonly position: { readonly start: number; readonly end: number };
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}
