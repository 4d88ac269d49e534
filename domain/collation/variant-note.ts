import type { Reading, Variant } from "./variant";

/** Which reading the user holds to be right: that of one edition, or neither for sure. */
export type VariantChoice = "a" | "b" | "doubtful";

export const VARIANT_CHOICES = ["a", "b", "doubtful"] as const satisfies readonly VariantChoice[];

/** One side of a variant as it is remembered. */
export interface NotedReading {
  readonly documentId: string;
  readonly text: string;
  /** Offset in the edition's text as it was then; it only decides among places that are alike. */
  readonly from: number;
  /** The characters before it in the edition's text. */
  readonly before: string;
}

/** What the user says of one variant between two editions. */
export interface VariantNote {
  readonly id: string;
  readonly a: NotedReading;
  readonly b: NotedReading;
  readonly choice: VariantChoice | null;
  /** Plain text; empty where there is only a choice. */
  readonly comment: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** An edition as notes know it. */
export interface NotedEdition {
  readonly id: string;
  readonly text: string;
}

/** So many code units before a reading tell its place from others with the same reading. */
export const NOTED_BEFORE = 24;

/** Both sides of a variant as a note remembers them. */
export function noteReadings(
  a: NotedEdition,
  b: NotedEdition,
  variant: Variant,
): Pick<VariantNote, "a" | "b"> {
  return { a: noted(a, variant.a), b: noted(b, variant.b) };
}

function noted({ id, text }: NotedEdition, { from, text: read }: Reading): NotedReading {
  return {
    documentId: id,
    text: read,
    from,
    before: text.slice(Math.max(0, from - NOTED_BEFORE), from),
  };
}
