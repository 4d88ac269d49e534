import { FIELDS } from "../searchable";
import { frequenciesIn } from "./frequencies";
import { at, cursorOf, fieldNumber, type Segment, termOf } from "./segment";
import { weight } from "./weight";

/** A token that blocks are ranked by, with how telling it is in the whole library. */
export interface RankingTerm {
  readonly token: string;
  readonly rarity: number;
}

/** Where a posting list has more entries than this for each block to score, the blocks' text is read instead. */
const LIST_PER_BLOCK = 60;
const HEADING = FIELDS.indexOf("heading");
const BODY = FIELDS.indexOf("body");
/** Most entries are of one occurrence in the body of a block of fewer tokens: such weights are worked out once. */
const COMMON_LENGTHS = 1024;
const NOT_YET = -1;

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
    if (!segment.isIndexed) fromText.push(ranking);
    else if (term < 0) continue;
    else if (at(segment.fieldCounts, term) > blocks.length * LIST_PER_BLOCK) fromText.push(ranking);
    else addFromPostings(segment, blocks, term, ranking.rarity, averages, scores);
  }
  if (fromText.length > 0) addFromText(segment, blocks, fromText, averages, scores);
  return scores;
}

/** Every hit of a common word comes through here: no iterator and no object is made on the way. */
function addFromPostings(
  segment: Segment,
  blocks: Uint32Array,
  term: number,
  rarity: number,
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const cursor = cursorOf(segment, term);
  const once = new Int32Array(COMMON_LENGTHS).fill(NOT_YET);
  for (let i = 0; i < blocks.length; i++) {
    const block = at(blocks, i);
    if (!cursor.seek(block)) return;
    if (cursor.block !== block) continue;
    const length = segment.restLengths[block] ?? 0;
    const isCommon =
      cursor.isOnceInRest && length < COMMON_LENGTHS && fieldNumber(segment, block) === BODY;
    let score = isCommon ? (once[length] ?? NOT_YET) : NOT_YET;
    if (score === NOT_YET) {
      score =
        leadScore(segment, block, cursor.lead, rarity, averages) +
        restScore(segment, block, cursor.rest, rarity, averages);
      if (isCommon) once[length] = score;
    }
    scores[i] = (scores[i] ?? 0) + score;
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
    for (const [t, { lead, rest }] of frequenciesIn(segment, block, tokens).entries()) {
      const { rarity } = terms[t] ?? { rarity: 0 };
      const inLead = leadScore(segment, block, lead, rarity, averages);
      scores[i] = at(scores, i) + inLead + restScore(segment, block, rest, rarity, averages);
    }
  }
}

/** What a token adds by standing in the lead of a block, in thousandths. */
export function leadScore(
  segment: Segment,
  block: number,
  frequency: number,
  rarity: number,
  averages: readonly number[],
): number {
  if (frequency === 0) return 0;
  const length = at(segment.leadLengths, block);
  return weight(rarity, frequency, HEADING, length, averages[HEADING] ?? 1);
}

/** What a token adds by standing in the rest of a block, in thousandths. */
export function restScore(
  segment: Segment,
  block: number,
  frequency: number,
  rarity: number,
  averages: readonly number[],
): number {
  if (frequency === 0) return 0;
  const field = fieldNumber(segment, block);
  return weight(rarity, frequency, field, at(segment.restLengths, block), averages[field] ?? 1);
}
