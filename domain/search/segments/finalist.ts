import { FIELDS, type Field } from "../searchable";
import { frequenciesBy } from "./frequencies";
import type { PostingLists } from "./posting-lists";
import { leadIn, restIn } from "./postings";
import type { RankingTerm } from "./score-blocks";
import { fieldNumber } from "./segment";
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
export type ContributionsTo = (block: number) => readonly Contribution[];

export function contributionsBy(
  lists: PostingLists,
  terms: readonly RankingTerm[],
  averages: readonly number[],
): ContributionsTo {
  const { segment } = lists;
  const frequenciesOf = frequenciesBy(lists, terms);
  return (block) => {
    const restField = fieldNumber(segment, block);
    const leadLength = segment.leadLengths[block] ?? 0;
    const restLength = segment.restLengths[block] ?? 0;
    const found: Contribution[] = [];
    let term = 0;
    for (const frequency of frequenciesOf(block)) {
      const rarity = terms[term]?.rarity ?? 0;
      const lead = leadIn(frequency);
      const rest = restIn(frequency);
      if (lead > 0) found.push(contribution(term, rarity, HEADING, lead, leadLength, averages));
      if (rest > 0) found.push(contribution(term, rarity, restField, rest, restLength, averages));
      term += 1;
    }
    return found;
  };
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
