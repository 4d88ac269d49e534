import type { Span } from "../document/span";

/**
 * What two editions of a work have differently:
 * - `wording` other words, more words or fewer;
 * - `punctuation` other marks, blanks or widths of characters only;
 * - `moved` the same passage in another place, where a few words may differ as well;
 * - `only-a`, `only-b` whole sentences or more that only one of them has.
 */
export type VariantKind = "wording" | "punctuation" | "moved" | "only-a" | "only-b";

/** One edition's reading; `text` is what stands in the span, empty where it has nothing there. */
export interface Reading extends Span {
  readonly text: string;
}

/**
 * One difference. The texts outside all variants are the same in both editions,
 * character by character and in order; no character is in two variants.
 */
export interface Variant {
  /** Ordinal of the item in the first edition; `null` outside items. */
  readonly item: number | null;
  readonly kind: VariantKind;
  /** Offsets into the first edition's text; where it has nothing, the place where it would stand. */
  readonly a: Reading;
  readonly b: Reading;
}

/** A difference by its places alone: `a` in the first text is `b` in the second. */
export interface Change {
  readonly a: Span;
  readonly b: Span;
}

export function isEmpty({ from, to }: Span): boolean {
  return from === to;
}

export function lengthOf({ from, to }: Span): number {
  return to - from;
}
