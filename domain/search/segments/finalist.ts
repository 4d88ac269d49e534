import { FIELDS, type Field } from "../searchable";
import { frequenciesIn } from "./frequencies";
import { leadIn, restIn } from "./postings";
import type { RankingTerm } from "./score-blocks";
import { fieldNumber, type Segment } from "./segment";
import { TermWeights } from "./term-weights";

/** What one token adds to a block's score in one of its fields. */
export interface Contribution {
  /** Number of the token among the ranking terms. */
  readonly term: number;
  readonly field: Field;
  readonly frequency: number;
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
  const frequencies = frequenciesIn(
    segment,
    block,
    terms.map(({ token }) => token),
  );
  return terms.flatMap(({ rarity }, term) => {
    const weights = new TermWeights(rarity, averages, 1);
    const frequency = frequencies[term] ?? 0;
    const [lead, rest] = [leadIn(frequency), restIn(frequency)];
    const inLead = lead === 0 ? 0 : weights.inLead(segment, block, lead);
    const inRest = rest === 0 ? 0 : weights.inRest(segment, block, rest);
    return [
      ...contribution(term, HEADING, lead, inLead),
      ...contribution(term, fieldNumber(segment, block), rest, inRest),
    ];
  });
}

function contribution(
  term: number,
  fieldNumber: number,
  frequency: number,
  thousandths: number,
): Contribution[] {
  const field = FIELDS[fieldNumber];
  return frequency === 0 || field === undefined ? [] : [{ term, field, frequency, thousandths }];
}
