import { occurrenceCount } from "../occurrences";
import { type Clause, isListing, needlesOf, onlyWordOf, type Query } from "../query";
import { pairKeys } from "../tokens";
import type { PostingLists } from "./posting-lists";
import { leadIn, MAX_FREQUENCY, restIn } from "./postings";
import type { ScopedQuery } from "./scope";
import { at, blockCountOf, blockText, foldedText, keyTerm, type Segment } from "./segment";
import { type Matches, sweep } from "./sweep";

/** Reading the text of so few blocks is cheaper than a further posting list. */
const FEW_BLOCKS = 64;
/**
 * Looking into the text of a block takes as long as reading so many entries. A
 * list that has most of the blocks narrows nothing down, however short it is.
 */
const ENTRIES_PER_BLOCK = 24;
const NO_BLOCKS = new Uint32Array(0);
const NOTHING: Matches = { blocks: NO_BLOCKS, counts: NO_BLOCKS };
const PAIR = 2;

/**
 * Finds a query in a segment. Posting lists only narrow down where to look; a
 * block counts because the query stands in its text.
 */
export function matchSegment(lists: PostingLists, scoped: ScopedQuery): Matches {
  const { query } = scoped;
  const [clause, ...others] = query.clauses;
  if (clause === undefined) return NOTHING;
  if (others.length === 0 && scoped.isEverywhere) return matchClause(lists, clause, query);
  const found = query.clauses.map((one) => matchClause(lists, one, { clauses: [one] }).blocks);
  const [only] = found;
  const blocks = found.length === 1 && only !== undefined ? only : union(found);
  return confirmed(lists.segment, scoped.at, blocks);
}

/** The blocks that hold a clause, whatever its conditions. */
function matchClause(lists: PostingLists, clause: Clause, query: Query): Matches {
  const { segment } = lists;
  if (isListing(clause)) return everyBlock(segment);
  const keys = new Set(needlesOf(clause).flatMap((word) => [...pairKeys(word)]));
  const terms = segment.isIndexed ? [...keys].map((key) => keyTerm(segment, key)) : [];
  if (terms.includes(-1)) return NOTHING;
  const rarestFirst = terms.sort((a, b) => lists.mostEntriesOf(a) - lists.mostEntriesOf(b));
  const [rarest] = rarestFirst;
  if (rarest === undefined) return sweep(segment, clause, query);
  const word = onlyWordOf(query);
  if (word !== null && isPlainPair(word)) return everyOccurrence(lists, rarest, word);
  const blocks = candidates(lists, rarestFirst);
  if (word === null) return confirmed(segment, () => query, blocks);
  return wordIn(segment, word, blocks, severalIn(lists, rarest));
}

function everyBlock(segment: Segment): Matches {
  const count = blockCountOf(segment);
  return {
    blocks: Uint32Array.from({ length: count }, (_, block) => block),
    counts: new Uint32Array(count).fill(1),
  };
}

function union(lists: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** True where an entry of the pair's posting list is an occurrence: 人人 stands in 人人人 twice, but is found once. */
function isPlainPair(word: string): boolean {
  return word.length === PAIR && word[0] !== word[1];
}

/** Every block in the posting list of a pair; counted anew where the list stopped counting. */
function everyOccurrence(lists: PostingLists, term: number, pair: string): Matches {
  const { segment } = lists;
  const blocks = lists.blocksOf(term);
  const counts = new Uint32Array(blocks.length).fill(1);
  const { entries, frequencies } = lists.exceptionsOf(term);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] ?? 0;
    const frequency = frequencies[i] ?? 0;
    const lead = leadIn(frequency);
    const rest = restIn(frequency);
    const isCapped = lead === MAX_FREQUENCY || rest === MAX_FREQUENCY;
    counts[entry] = isCapped ? countIn(segment, at(blocks, entry), pair) : lead + rest;
  }
  return { blocks, counts };
}

/** The blocks that hold all terms, or somewhat more of them. */
function candidates(lists: PostingLists, rarestFirst: readonly number[]): Uint32Array {
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined) return NO_BLOCKS;
  const all = blockCountOf(lists.segment);
  let blocks = lists.blocksOf(rarest);
  for (const term of others) {
    if (blocks.length <= FEW_BLOCKS) break;
    const length = lists.mostEntriesOf(term);
    const share = 1 - length / all;
    if (length > blocks.length * ENTRIES_PER_BLOCK * share) break;
    blocks = intersection(blocks, lists.blocksOf(term));
  }
  return blocks;
}

/** The blocks in both of two ascending lists, the second of which is the longer. */
function intersection(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let count = 0;
  let j = 0;
  for (let i = 0; i < few.length; i++) {
    const block = few[i] ?? 0;
    while (j < many.length && (many[j] ?? 0) < block) j++;
    if (j === many.length) break;
    if (many[j] === block) both[count++] = block;
  }
  return both.subarray(0, count);
}

/** The blocks that hold a term more than once, ascending. */
function severalIn(lists: PostingLists, term: number): Uint32Array {
  const blocks = lists.blocksOf(term);
  return lists.exceptionsOf(term).entries.map((entry) => blocks[entry] ?? 0);
}

/**
 * The blocks in which a word stands. It stands once at most where one of its
 * pairs does, so there is no need to look for more.
 *
 * @param several blocks that may hold it more than once, ascending
 */
function wordIn(
  segment: Segment,
  word: string,
  blocks: Uint32Array,
  several: Uint32Array,
): Matches {
  const kept = new Uint32Array(blocks.length);
  const counts = new Uint32Array(blocks.length);
  let found = 0;
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    while ((several[next] ?? block) < block) next++;
    const mayRecur = several[next] === block;
    const count = mayRecur
      ? countIn(segment, block, word)
      : Number(foldedText(segment, block).includes(word));
    kept[found] = block;
    counts[found] = count;
    if (count > 0) found++;
  }
  return { blocks: kept.subarray(0, found), counts: counts.subarray(0, found) };
}

/** How often a word stands in a block, none over another. */
function countIn(segment: Segment, block: number, word: string): number {
  const folded = foldedText(segment, block);
  let count = 0;
  for (let place = folded.indexOf(word); place !== -1; count++) {
    place = folded.indexOf(word, place + word.length);
  }
  return count;
}

/** The blocks in which the query, as it is to be looked for there, stands. */
function confirmed(
  segment: Segment,
  queryAt: (block: number) => Query,
  blocks: Uint32Array,
): Matches {
  const kept = new Uint32Array(blocks.length);
  const counts = new Uint32Array(blocks.length);
  let found = 0;
  for (const block of blocks) {
    const count = occurrenceCount(queryAt(block), blockText(segment, block));
    if (count === 0) continue;
    kept[found] = block;
    counts[found++] = count;
  }
  return { blocks: kept.subarray(0, found), counts: counts.subarray(0, found) };
}
