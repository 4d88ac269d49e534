/** Which reading the user holds to be right: that of one edition, or neither for sure. */
export type VariantChoice = "a" | "b" | "doubtful";

/** One side of a variant as it is remembered. */
export interface NotedReading {
  readonly documentId: string;
  readonly text: string;
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
