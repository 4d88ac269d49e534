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

/** All that makes up the score of a block, token by token; every hit that is shown comes through here. */
export function contributionsTo(
  segment: Segment,
  block: number,
  terms: readonly RankingTerm[],
  averages: readonly number[],
): Contribution[] {
  const frequencies = frequenciesIn(segment, block, terms);
  const restField = fieldNumber(segment, block);
  const leadLength = segment.leadLengths[block] ?? 0;
  const restLength = segment.restLengths[block] ?? 0;
  const found: Contribution[] = [];
  for (let term = 0; term < terms.length; term++) {
    const rarity = terms[term]?.rarity ?? 0;
    const lead = leadIn(frequencies[term] ?? 0);
    const rest = restIn(frequencies[term] ?? 0);
    if (lead > 0) found.push(contribution(term, rarity, HEADING, lead, leadLength, averages));
    if (rest > 0) found.push(contribution(term, rarity, restField, rest, restLength, averages));
  }
  return found;
}

function contribution(
  term: number,
  rarity: number,
  fieldNumber: number,
  frequency: number,
  length: number,
  averages: readonly number[],
): Contribution {
  const average = averages[fieldNumber] ?? 1;
  return {
    term,
    field: FIELDS[fieldNumber] ?? "body",
    frequency,
    length,
    average,
    thousandths: weight(rarity, frequency, fieldNumber, length, average),
  };
}
