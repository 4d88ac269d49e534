import { FIELDS, type Field } from "../searchable";
import { frequenciesIn } from "./frequencies";
import { leadIn, restIn } from "./postings";
import { leadScore, type RankingTerm, restScore } from "./score-blocks";
import { fieldNumber, type Segment } from "./segment";

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
    const frequency = frequencies[term] ?? 0;
    const [lead, rest] = [leadIn(frequency), restIn(frequency)];
    const inLead = leadScore(segment, block, lead, rarity, averages);
    const inRest = restScore(segment, block, rest, rarity, averages);
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
