import { FIELDS, type Field } from "../searchable";
import { frequenciesIn } from "./frequencies";
import { leadIn, restIn } from "./postings";
import type { RankingTerm } from "./score-blocks";
import { fieldNumber, type Segment } from "./segment";
import { weight } from "./weight";

/** What one token adds to a block's score in one of its fields. */
export interface Contribution {
  /** Number of the token among the ranking terms. */
  readonly term: number;
  readonly field: Field;
  readonly frequency: number;
  /** Of the field in this block, and usually, in tokens. */
  readonly length: number;
  readonly average: number;
  readonly thousandths: number;
}

const HEADING = FIELDS.indexOf("heading");

/** All that makes up the score of a block, token by token. */
export function contributionsTo(
  segment: Segment,
  block: number,
  terms: readonly RankingTerm[],
  averages: readonly number[],
): Contribution[] {
  const tokens = terms.map(({ token }) => token);
  const frequencies = frequenciesIn(segment, block, tokens);
  const restField = fieldNumber(segment, block);
  const found: Contribution[] = [];
  const add = (term: number, number: number, frequency: number, length: number) => {
    const field = FIELDS[number];
    if (frequency === 0 || field === undefined) return;
    const rarity = terms[term]?.rarity ?? 0;
    const average = averages[number] ?? 1;
    const thousandths = weight(rarity, frequency, number, length, average);
    found.push({ term, field, frequency, length, average, thousandths });
  };
  for (let term = 0; term < terms.length; term++) {
    const frequency = frequencies[term] ?? 0;
    add(term, HEADING, leadIn(frequency), segment.leadLengths[block] ?? 0);
    add(term, restField, restIn(frequency), segment.restLengths[block] ?? 0);
  }
  return found;
}
