import { contenders } from "./contenders";
import { frequenciesBy } from "./frequencies";
import type { PostingLists } from "./posting-lists";
import { ONCE_IN_REST } from "./postings";
import { termOf } from "./segment";
import { OnceInRest, TermWeights } from "./term-weights";

/** A token that blocks are ranked by, with how telling it is in the whole library. */
export interface RankingTerm {
  readonly token: string;
  readonly rarity: number;
  /** True where every block that is scored is known to hold it. */
  readonly isInAll: boolean;
}

/** A ranking term whose posting list is read. */
interface ListedTerm {
  readonly term: number;
  readonly weights: TermWeights;
}

/** Where more of a posting list than this is to be read for each block to score, the blocks' text is read instead. */
const ENTRIES_PER_BLOCK = 24;

/**
 * The score of each of the blocks, in thousandths. Of blocks that cannot be
 * among the best `most` it may be too low, never so high that they could.
 *
 * @param blocks ascending
 * @param averages mean length of each field in the whole library
 */
export function scoreBlocks(
  lists: PostingLists,
  blocks: Uint32Array,
  terms: readonly RankingTerm[],
  averages: readonly number[],
  most = Number.POSITIVE_INFINITY,
): Uint32Array {
  const { segment } = lists;
  const scores = new Uint32Array(blocks.length);
  const inAll: ListedTerm[] = [];
  const fromText: RankingTerm[] = [];
  for (const ranking of terms) {
    const term = termOf(segment, ranking.token);
    const isAbsent = segment.isIndexed && term < 0;
    if (isAbsent) continue;
    if (!segment.isIndexed || !isWorthReading(lists, term, blocks)) {
      fromText.push(ranking);
      continue;
    }
    const listed = { term, weights: new TermWeights(ranking.rarity, averages, blocks.length) };
    if (ranking.isInAll) inAll.push(listed);
    else addWhereListed(lists, blocks, listed, scores);
  }
  addEverywhere(lists, blocks, inAll, scores);
  if (fromText.length === 0) return scores;
  const rarities = fromText.map(({ rarity }) => rarity);
  const places = contenders(segment, blocks, scores, rarities, most);
  addFromText(lists, blocks, places, fromText, averages, scores);
  return scores;
}

function isWorthReading(lists: PostingLists, term: number, blocks: Uint32Array): boolean {
  return lists.unreadOf(term) <= blocks.length * ENTRIES_PER_BLOCK;
}

/**
 * Adds what the terms weigh that stand in every block: first as if each stood
 * once in the rest, which is one sum for blocks of one kind and length, then the
 * difference where that is not so. Every hit of a common word comes through
 * here: no iterator and no object is made on the way.
 */
function addEverywhere(
  lists: PostingLists,
  blocks: Uint32Array,
  terms: readonly ListedTerm[],
  scores: Uint32Array,
): void {
  if (terms.length === 0) return;
  const { segment } = lists;
  const all = terms.map(({ weights }) => weights);
  const once = new OnceInRest(all, blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    scores[i] = (scores[i] ?? 0) + once.of(segment, blocks[i] ?? 0);
  }
  for (const term of terms) correctWhereOften(lists, blocks, term, scores);
}

/** Adds what a term weighs more, or less, in those of the blocks that hold it otherwise than once in the rest. */
function correctWhereOften(
  lists: PostingLists,
  blocks: Uint32Array,
  { term, weights }: ListedTerm,
  scores: Uint32Array,
): void {
  const { segment } = lists;
  const listed = lists.blocksOf(term);
  const { entries, frequencies } = lists.exceptionsOf(term);
  let i = 0;
  for (let exception = 0; exception < entries.length; exception++) {
    const block = listed[entries[exception] ?? 0] ?? 0;
    while (i < blocks.length && (blocks[i] ?? 0) < block) i++;
    if (i === blocks.length) return;
    if (blocks[i] !== block) continue;
    const score = weights.of(segment, block, frequencies[exception] ?? 0);
    scores[i] = (scores[i] ?? 0) + score - weights.inRest(segment, block, 1);
  }
}

/** Adds what a term weighs in those of the blocks that hold it. */
function addWhereListed(
  lists: PostingLists,
  blocks: Uint32Array,
  { term, weights }: ListedTerm,
  scores: Uint32Array,
): void {
  const { segment } = lists;
  const listed = lists.blocksOf(term);
  const { entries, frequencies } = lists.exceptionsOf(term);
  let exception = 0;
  let i = 0;
  for (let entry = 0; entry < listed.length; entry++) {
    const isException = entries[exception] === entry;
    const frequency = isException ? (frequencies[exception] ?? 0) : ONCE_IN_REST;
    if (isException) exception += 1;
    const block = listed[entry] ?? 0;
    while (i < blocks.length && (blocks[i] ?? 0) < block) i++;
    if (i === blocks.length) return;
    if (blocks[i] === block) scores[i] = (scores[i] ?? 0) + weights.of(segment, block, frequency);
  }
}

/** Adds what terms weigh in those of the blocks that stand at some places. */
function addFromText(
  lists: PostingLists,
  blocks: Uint32Array,
  places: Uint32Array,
  terms: readonly RankingTerm[],
  averages: readonly number[],
  scores: Uint32Array,
): void {
  const { segment } = lists;
  const weights = terms.map(({ rarity }) => new TermWeights(rarity, averages, places.length));
  const frequenciesOf = frequenciesBy(lists, terms);
  for (const i of places) {
    const block = blocks[i] ?? 0;
    let score = scores[i] ?? 0;
    for (const [term, frequency] of frequenciesOf(block).entries()) {
      score += weights[term]?.of(segment, block, frequency) ?? 0;
    }
    scores[i] = score;
  }
}
