import { FIELDS } from "../searchable";
import { frequenciesIn } from "./frequencies";
import type { PostingLists } from "./posting-lists";
import { leadIn, ONCE_IN_REST, restIn } from "./postings";
import { at, fieldNumber, type Segment, termOf } from "./segment";
import { weight } from "./weight";

/** A token that blocks are ranked by, with how telling it is in the whole library. */
export interface RankingTerm {
  readonly token: string;
  readonly rarity: number;
  /** True where every block that is scored is known to hold it. */
  readonly isInAll: boolean;
}

/** A ranking term that stands in the segment. */
interface ListedTerm {
  readonly term: number;
  readonly rarity: number;
}

/** Where a posting list has more entries than this for each block to score, the blocks' text is read instead. */
const ENTRIES_PER_BLOCK = 60;
const HEADING = FIELDS.indexOf("heading");
/** Most blocks have fewer tokens: the weights of one occurrence in them are worked out once. */
const COMMON_LENGTHS = 1024;
const NOT_YET = -1;
const FEW_BLOCKS = 200;

/**
 * The score of each of the blocks, in thousandths.
 *
 * @param blocks ascending
 * @param averages mean length of each field in the whole library
 */
export function scoreBlocks(
  lists: PostingLists,
  blocks: Uint32Array,
  terms: readonly RankingTerm[],
  averages: readonly number[],
): Uint32Array {
  const { segment } = lists;
  const scores = new Uint32Array(blocks.length);
  const inAll: ListedTerm[] = [];
  const fromText: RankingTerm[] = [];
  for (const ranking of terms) {
    const term = termOf(segment, ranking.token);
    if (!segment.isIndexed) fromText.push(ranking);
    else if (term < 0) continue;
    else if (!isWorthReading(lists, term, blocks)) fromText.push(ranking);
    else if (ranking.isInAll) inAll.push({ term, rarity: ranking.rarity });
    else addWhereListed(lists, blocks, { term, rarity: ranking.rarity }, averages, scores);
  }
  if (inAll.length > 0) addEverywhere(lists, blocks, inAll, averages, scores);
  if (fromText.length > 0) addFromText(segment, blocks, fromText, averages, scores);
  return scores;
}

function isWorthReading(lists: PostingLists, term: number, blocks: Uint32Array): boolean {
  return lists.has(term) || lists.mostEntriesOf(term) <= blocks.length * ENTRIES_PER_BLOCK;
}

/**
 * Adds what terms weigh that stand in every block: first as if each stood once
 * in the rest, which depends on the length of the block only; then the
 * difference where that is not so. Every hit of a common word comes through
 * here: no iterator and no object is made on the way.
 */
function addEverywhere(
  lists: PostingLists,
  blocks: Uint32Array,
  terms: readonly ListedTerm[],
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const { segment } = lists;
  // For few blocks a table would take longer than what it saves.
  const lengths = blocks.length < FEW_BLOCKS ? 0 : COMMON_LENGTHS;
  const known = FIELDS.map(() => new Int32Array(lengths).fill(NOT_YET));
  const once = (block: number) =>
    terms.reduce(
      (sum, { rarity }) => sum + restScore(segment, block, ONCE_IN_REST, rarity, averages),
      0,
    );
  for (let i = 0; i < blocks.length; i++) {
    const block = at(blocks, i);
    const ofField = known[fieldNumber(segment, block)];
    const length = at(segment.restLengths, block);
    let score = ofField?.[length] ?? NOT_YET;
    if (score === NOT_YET) {
      score = once(block);
      if (ofField !== undefined && length < lengths) ofField[length] = score;
    }
    scores[i] = at(scores, i) + score;
  }
  for (const term of terms) addDifferences(lists, blocks, term, averages, scores);
}

function addDifferences(
  lists: PostingLists,
  blocks: Uint32Array,
  { term, rarity }: ListedTerm,
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const { segment } = lists;
  const listed = lists.blocksOf(term);
  const { entries, frequencies } = lists.exceptionsOf(term);
  let i = 0;
  for (let exception = 0; exception < entries.length; exception++) {
    const block = at(listed, at(entries, exception));
    while (i < blocks.length && (blocks[i] ?? 0) < block) i++;
    if (i === blocks.length) return;
    if (blocks[i] !== block) continue;
    const score = scoreOf(segment, block, at(frequencies, exception), rarity, averages);
    const supposed = restScore(segment, block, ONCE_IN_REST, rarity, averages);
    scores[i] = at(scores, i) + score - supposed;
  }
}

/** Adds what a term weighs in those of the blocks that hold it. */
function addWhereListed(
  lists: PostingLists,
  blocks: Uint32Array,
  { term, rarity }: ListedTerm,
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const { segment } = lists;
  const listed = lists.blocksOf(term);
  const { entries, frequencies } = lists.exceptionsOf(term);
  let exception = 0;
  let i = 0;
  for (let entry = 0; entry < listed.length; entry++) {
    const isException = entries[exception] === entry;
    const frequency = isException ? at(frequencies, exception) : ONCE_IN_REST;
    if (isException) exception += 1;
    const block = at(listed, entry);
    while (i < blocks.length && (blocks[i] ?? 0) < block) i++;
    if (i === blocks.length) return;
    if (blocks[i] === block)
      scores[i] = at(scores, i) + scoreOf(segment, block, frequency, rarity, averages);
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
  for (let i = 0; i < blocks.length; i++) {
    const block = at(blocks, i);
    const frequencies = frequenciesIn(segment, block, tokens);
    let score = at(scores, i);
    for (const [t, { rarity }] of terms.entries()) {
      score += scoreOf(segment, block, frequencies[t] ?? 0, rarity, averages);
    }
    scores[i] = score;
  }
}

function scoreOf(
  segment: Segment,
  block: number,
  frequency: number,
  rarity: number,
  averages: readonly number[],
): number {
  return (
    leadScore(segment, block, leadIn(frequency), rarity, averages) +
    restScore(segment, block, restIn(frequency), rarity, averages)
  );
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
