import { FIELDS } from "../searchable";
import { tokenOfKey, visitTokens } from "../tokens";
import { at, cursorOf, foldedText, type Segment, termOf } from "./segment";
import { weight } from "./weight";

/** A token that blocks are ranked by, with how telling it is in the whole library. */
export interface RankingTerm {
  readonly token: string;
  readonly rarity: number;
}

/** How often a token stands in the two parts of a block. */
export interface Frequency {
  readonly lead: number;
  readonly rest: number;
}

/** Where a posting list has more entries than this for each block to score, the blocks' text is read instead. */
const LIST_PER_BLOCK = 60;
const HEADING = FIELDS.indexOf("heading");

/**
 * The score of each of the blocks, in thousandths.
 *
 * @param blocks ascending
 * @param averages mean length of each field in the whole library
 */
export function scoreBlocks(
  segment: Segment,
  blocks: Uint32Array,
  terms: readonly RankingTerm[],
  averages: readonly number[],
): Uint32Array {
  const scores = new Uint32Array(blocks.length);
  const fromText: RankingTerm[] = [];
  for (const ranking of terms) {
    const term = termOf(segment, ranking.token);
    if (term < 0) continue;
    if (at(segment.fieldCounts, term) > blocks.length * LIST_PER_BLOCK) fromText.push(ranking);
    else addFromPostings(segment, blocks, term, ranking.rarity, averages, scores);
  }
  if (fromText.length > 0) addFromText(segment, blocks, fromText, averages, scores);
  return scores;
}

function addFromPostings(
  segment: Segment,
  blocks: Uint32Array,
  term: number,
  rarity: number,
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const cursor = cursorOf(segment, term);
  for (const [i, block] of blocks.entries()) {
    if (!cursor.seek(block)) return;
    if (cursor.block !== block) continue;
    scores[i] = at(scores, i) + scoreOf(segment, block, cursor, rarity, averages);
  }
}

function addFromText(
  segment: Segment,
  blocks: Uint32Array,
  terms: readonly RankingTerm[],
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const tokens = terms.map(({ token }) => token);
  for (const [i, block] of blocks.entries()) {
    for (const [t, frequency] of frequenciesIn(segment, block, tokens).entries()) {
      const { rarity } = terms[t] ?? { rarity: 0 };
      scores[i] = at(scores, i) + scoreOf(segment, block, frequency, rarity, averages);
    }
  }
}

/** How often each of the tokens stands in a block, by its text. */
export function frequenciesIn(
  segment: Segment,
  block: number,
  tokens: readonly string[],
): Frequency[] {
  const places = new Map(tokens.map((token, i) => [token, i]));
  const found = tokens.map(() => ({ lead: 0, rest: 0 }));
  const leadEnd = at(segment.leadEnds, block);
  const count = (token: string, offset: number) => {
    const frequency = found[places.get(token) ?? -1];
    if (frequency === undefined) return;
    if (offset < leadEnd) frequency.lead += 1;
    else frequency.rest += 1;
  };
  visitTokens(foldedText(segment, block), {
    key: (key, offset) => count(tokenOfKey(key), offset),
    word: count,
  });
  return found;
}

/** The parts of a block's score that come from one token, in thousandths. */
export function scoreParts(
  segment: Segment,
  block: number,
  { lead, rest }: Frequency,
  rarity: number,
  averages: readonly number[],
): Frequency {
  const field = at(segment.fields, block);
  const part = (frequency: number, inField: number, length: number) =>
    frequency === 0 ? 0 : weight(rarity, frequency, inField, length, averages[inField] ?? 1);
  return {
    lead: part(lead, HEADING, at(segment.leadLengths, block)),
    rest: part(rest, field, at(segment.restLengths, block)),
  };
}

function scoreOf(
  segment: Segment,
  block: number,
  frequency: Frequency,
  rarity: number,
  averages: readonly number[],
): number {
  const { lead, rest } = scoreParts(segment, block, frequency, rarity, averages);
  return lead + rest;
}
