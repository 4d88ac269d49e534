import type { SearchableDocument } from "../../../../domain/search/searchable";

/** One way to search, to be measured. */
export interface Engine {
  readonly name: string;
  /** Takes in a library; the library itself is not kept, so what is kept is the engine's own. */
  build(documents: readonly SearchableDocument[]): BuiltEngine;
}

export interface BuiltEngine {
  /** What is measured: all blocks that match are found, and the best are ranked where the engine ranks. */
  readonly search: (query: string) => number;
  /** `document block` of every match, for comparing. */
  readonly places: (query: string) => readonly string[];
  /** Size of what is stored beside the text, in bytes; 0 where nothing is. */
  readonly indexBytes: number;
}

/** A list on the screen shows so many hits at once. */
export const TOP = 20;
