import type { Field } from "./searchable";

/** Why a hit stands where it does. */
export interface Explanation {
  /** The words stand together as typed, which comes before any score. */
  readonly isWhole: boolean;
  /** By how many tokens the query ranks; lunr divides the sum of the weights by the root of it. */
  readonly tokens: number;
  readonly terms: readonly ExplainedTerm[];
}

export interface ExplainedTerm {
  readonly token: string;
  /** How telling the token is in the whole library: the rarer, the more. */
  readonly rarity: number;
  readonly field: Field;
  /** How often it stands in that field of the block. */
  readonly frequency: number;
  /** How many tokens the field has in this block, and usually: in a short one a token counts for more. */
  readonly length: number;
  readonly average: number;
  /** Boost of the field included. */
  readonly weight: number;
}
