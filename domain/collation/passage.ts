/** Places of blocks in an edition's `blocks`, half-open; empty where an edition has nothing. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** Blocks of two editions that are the same passage. */
export interface Passage {
  readonly a: BlockRange;
  readonly b: BlockRange;
}
