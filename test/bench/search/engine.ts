import type { SearchableDocument } from "../../../domain/search/searchable";

/** A block, by the document's place in the library and the block's place in the document. */
export type BlockNumber = number;

/** One way to search, to be measured. */
export interface BenchEngine {
  readonly name: string;
  /** Builds what the engine needs; the texts themselves count as memory of every engine. */
  build(documents: readonly SearchableDocument[]): BuiltEngine;
}

export interface BuiltEngine {
  /** What is measured: everything that matches found and counted, and the best twenty ranked where the engine ranks. */
  search(query: string): Iterable<BlockNumber>;
  /** Size of the stored index without the texts, in bytes; `null` where it keeps none. */
  readonly indexBytes: number | null;
}
