import type { PairOrigin } from "./decisions";
import type { UnitKind } from "./units";

/** Where a unit is in its document. */
export interface UnitPlace {
  readonly kind: UnitKind;
  /** The number the text gives it; of a paragraph, its place among the paragraphs, from 1. */
  readonly ordinal: number;
  /** Ordinal of its chapter, its own for a chapter; `null` outside chapters. */
  readonly chapter: number | null;
  readonly blockId: string;
}

/** Two units that treat the same subject. */
export interface Pair {
  readonly a: UnitPlace;
  readonly b: UnitPlace;
  /** How sure it is: above 0, 1 for the same text in the same place and for a decided pair. */
  readonly score: number;
  readonly origin: PairOrigin;
}

/**
 * The counterparts in two documents. Every unit is in one pair or has none; a
 * chapter can be in two: with another chapter, and with a unit of another kind
 * that says what the whole chapter says.
 */
export interface Alignment {
  /**
   * Chapters, then items (or paragraphs), then boxes, each in the order of the
   * first document, then units of different kinds: items and chapters without
   * items, and what the user drew.
   */
  readonly pairs: readonly Pair[];
  /** Units of each document without a counterpart in the other. */
  readonly onlyA: readonly UnitPlace[];
  readonly onlyB: readonly UnitPlace[];
}
