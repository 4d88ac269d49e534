import { pairKeys } from "../tokens";
import { intersection, type Matches, MatchList, NO_MATCHES, onlyIn } from "./matches";
import type { PostingLists } from "./posting-lists";
import { leadIn, MAX_FREQUENCY, restIn } from "./postings";
import { at, blockCountOf, countIn, foldedText, keyTerm, type Segment } from "./segment";
import { sweep } from "./sweep";

/** Reading the text of so few blocks is cheaper than a further posting list. */
const FEW_BLOCKS = 64;
/**
 * Looking into the text of a block takes as long as reading so many entries. A
 * list that has most of the blocks narrows nothing down, however short it is.
 */
const ENTRIES_PER_BLOCK = 24;
const PAIR = 2;

/**
 * The blocks in which a word stands, and how often, none over another. Posting
 * lists only narrow down where to look; a block counts because the word stands
 * in its text.
 *
 * @param within looks into no other blocks, which are in ascending order
 */
export function matchWord(
  lists: PostingLists,
  word: string,
  within: Uint32Array | null = null,
): Matches {
  const { segment } = lists;
  const terms = termsOf(segment, word);
  if (terms.includes(-1)) return NO_MATCHES;
  const rarestFirst = terms.sort((a, b) => lists.mostEntriesOf(a) - lists.mostEntriesOf(b));
  const [rarest] = rarestFirst;
  if (rarest === undefined)
    return within === null ? sweep(segment, word) : wordIn(segment, word, within, within);
  const isWorthReading =
    within === null || lists.mostEntriesOf(rarest) <= within.length * ENTRIES_PER_BLOCK;
  if (isPlainPair(word) && isWorthReading) {
    const all = everyOccurrence(lists, rarest, word);
    return within === null ? all : onlyIn(all, within);
  }
  const blocks = candidates(lists, rarestFirst, within);
  return wordIn(segment, word, blocks, severalIn(lists, rarest) ?? blocks);
}

/** In how many blocks a word stands at most, by the posting lists. */
export function mostBlocksWith(lists: PostingLists, word: string): number {
  const terms = termsOf(lists.segment, word);
  return terms.reduce(
    (least, term) => Math.min(least, term === -1 ? 0 : lists.mostEntriesOf(term)),
    blockCountOf(lists.segment),
  );
}

/** The terms of the word's pairs, −1 for one that does not occur; none where none is indexed. */
function termsOf(segment: Segment, word: string): number[] {
  return segment.isIndexed ? [...pairKeys(word)].map((key) => keyTerm(segment, key)) : [];
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
    counts[entry] = isCapped ? countInBlock(segment, at(blocks, entry), pair) : lead + rest;
  }
  return { blocks, counts };
}

/** The blocks that hold all terms, or somewhat more of them. */
function candidates(
  lists: PostingLists,
  rarestFirst: readonly number[],
  within: Uint32Array | null,
): Uint32Array {
  const [rarest = 0, ...others] = rarestFirst;
  const all = blockCountOf(lists.segment);
  let blocks = within ?? lists.blocksOf(rarest);
  for (const term of within === null ? others : rarestFirst) {
    if (blocks.length <= FEW_BLOCKS) break;
    const held = lists.heldUnread(term, blocks);
    if (held !== null) {
      blocks = held;
      continue;
    }
    const length = lists.mostEntriesOf(term);
    const share = 1 - length / all;
    if (length > blocks.length * ENTRIES_PER_BLOCK * share) break;
    blocks = intersection(blocks, lists.blocksOf(term));
  }
  return blocks;
}

/** The blocks that may hold a term more than once, ascending; `null` where its list was not read. */
function severalIn(lists: PostingLists, term: number): Uint32Array | null {
  if (!lists.has(term)) return null;
  const blocks = lists.blocksOf(term);
  const { entries, frequencies } = lists.exceptionsOf(term);
  const several = new Uint32Array(entries.length);
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const frequency = frequencies[i] ?? 0;
    const isOnce = leadIn(frequency) + restIn(frequency) === 1;
    if (!isOnce) several[count++] = blocks[entries[i] ?? 0] ?? 0;
  }
  return several.subarray(0, count);
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
  const list = new MatchList(blocks.length);
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    while ((several[next] ?? block) < block) next++;
    const mayRecur = several[next] === block;
    const count = mayRecur
      ? countInBlock(segment, block, word)
      : Number(foldedText(segment, block).includes(word));
    list.add(block, count);
  }
  return list.finish();
}

function countInBlock({ text, blockStarts }: Segment, block: number, word: string): number {
  return countIn(text, blockStarts[block] ?? 0, blockStarts[block + 1] ?? 0, word);
}
