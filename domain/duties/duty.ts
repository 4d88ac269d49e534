import type { Span } from "../document/span";

/** Who does something: departments by name, in the order of the text. */
export interface Parties {
  /** Those that lead it or are responsible for it. */
  readonly lead: readonly string[];
  /** Those that help or take part. */
  readonly support: readonly string[];
}

/** A passage that says which departments do what stands before it. */
export interface Duty extends Parties, Span {
  /** Ordinal of the （一） item it belongs to; `null` outside items. */
  readonly ordinal: number | null;
  /** The block it stands in. */
  readonly blockId: string;
  /** The characters of the span, brackets included; of a shared duty, those of its cells, a tab between them. */
  readonly quote: string;
  /**
   * True of a table's row that shares a merged cell with rows above it. Its span
   * is the row, which names the task; the departments stand further up.
   */
  readonly isShared?: true;
}
