import { FIELD_BOOST, FIELDS } from "../searchable";

/*
 * BM25 as lunr computes it, so that what is chosen here and what lunr ranks
 * agree: the same formula, in the same order of operations, rounded alike.
 */

/** How soon more occurrences stop to count; lunr's default. */
const K1 = 1.2;
/** How much the length of a field counts; lunr's default. */
const B = 0.75;
/** lunr keeps three decimals of a weight. As whole thousandths, sums are exact. */
const THOUSAND = 1000;

const BOOSTS = FIELDS.map((field) => FIELD_BOOST[field]);

/** How telling a token is that stands in `fieldCount` fields of `blockCount` blocks. */
export function rarity(fieldCount: number, blockCount: number): number {
  const ratio = (blockCount - fieldCount + 0.5) / (fieldCount + 0.5);
  return Math.log(1 + Math.abs(ratio));
}

/**
 * What a token adds to the score of a block by standing in one of its fields,
 * in thousandths.
 *
 * @param field number in `FIELDS`
 * @param length of the field in this block, and `average` over all, in tokens
 */
export function weight(
  tokenRarity: number,
  frequency: number,
  field: number,
  length: number,
  average: number,
): number {
  const norm = K1 * (1 - B + B * (length / average)) + frequency;
  const plain = (tokenRarity * ((K1 + 1) * frequency)) / norm;
  return Math.round(plain * (BOOSTS[field] ?? 1) * THOUSAND);
}

/** What `weight` stays below, however often and in however short a field the token stands. */
export function mostWeight(tokenRarity: number, field: number): number {
  return Math.ceil(tokenRarity * (K1 + 1) * (BOOSTS[field] ?? 1) * THOUSAND);
}

/** A weight as lunr writes it. */
export function asDecimal(thousandths: number): number {
  return thousandths / THOUSAND;
}
