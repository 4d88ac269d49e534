import { occurrenceCount, occurrences } from "../occurrences";
import { type Clause, isListing, needlesOf } from "../query";
import { matchWord, mostBlocksWith } from "./match-word";
import { combined, type Matches, MatchList } from "./matches";
import type { PostingLists } from "./posting-lists";
import { blockCountOf, blockText, countIn, headingEndOf, type Segment } from "./segment";

/** What a clause finds, whatever its conditions. */
export interface ClauseMatches extends Matches {
  /** The blocks in which its words stand together as typed; `null` where that is not asked, or not known. */
  readonly whole: Uint32Array | null;
}

export function matchClause(lists: PostingLists, clause: Clause): ClauseMatches {
  const { segment } = lists;
  if (isListing(clause)) return { ...everyBlock(segment), whole: null };
  const matches = withoutExcluded(lists, clause, matchWords(lists, needlesOf(clause)));
  const { headings, excludedHeadings, phrase, words } = clause;
  const [heading, ...others] = headings;
  if (heading !== undefined && others.length + words.length + excludedHeadings.length === 0)
    return { ...inHeadings(segment, heading, matches), whole: null };
  if (headings.length + excludedHeadings.length > 0)
    return { ...confirmed(segment, clause, withHeading(segment, clause, matches)), whole: null };
  if (phrase === null) return { blocks: matches.blocks, counts: matches.counts, whole: null };
  const phrases = matchWord(lists, phrase, matches.blocks);
  const counted = mayOverlap(words)
    ? confirmed(segment, clause, matches.blocks)
    : withPhrases(matches, phrases, phrase, words);
  return { ...counted, whole: phrases.blocks };
}

function everyBlock(segment: Segment): Matches {
  const count = blockCountOf(segment);
  return {
    blocks: Uint32Array.from({ length: count }, (_, block) => block),
    counts: new Uint32Array(count).fill(1),
  };
}

/** The blocks that hold all words, and how often each of them does, added up; the rarest word first. */
function matchWords(lists: PostingLists, words: readonly string[]): Matches {
  const [only = ""] = words;
  if (words.length === 1) return matchWord(lists, only);
  const [rarest = "", ...others] = words
    .map((word) => ({ word, most: mostBlocksWith(lists, word) }))
    .sort((a, b) => a.most - b.most)
    .map(({ word }) => word);
  return others.reduce<Matches>(
    (found, word) => {
      const further = matchWord(lists, word, found.blocks);
      return combined(found, further, (count, other) => (other === 0 ? 0 : count + other));
    },
    matchWord(lists, rarest),
  );
}

function withoutExcluded(lists: PostingLists, { excluded }: Clause, matches: Matches): Matches {
  return excluded.reduce<Matches>((left, word) => {
    const held = matchWord(lists, word, left.blocks);
    return combined(left, held, (count, other) => (other === 0 ? count : 0));
  }, matches);
}

/** Only blocks that are or begin with a heading can hold a word in one. */
function withHeading(segment: Segment, { headings }: Clause, { blocks }: Matches): Uint32Array {
  if (headings.length === 0) return blocks;
  const list = new MatchList(blocks.length);
  for (const block of blocks) if (headingEndOf(segment, block) > 0) list.add(block, 1);
  return list.finish().blocks;
}

/** What is found of the one word of a clause in headings; a block that is one throughout is counted already. */
function inHeadings(segment: Segment, word: string, { blocks, counts }: Matches): Matches {
  const { blockStarts, text } = segment;
  const list = new MatchList(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    const headingEnd = headingEndOf(segment, block);
    if (headingEnd === 0) continue;
    const from = blockStarts[block] ?? 0;
    const isWhole = from + headingEnd === blockStarts[block + 1];
    list.add(block, isWhole ? (counts[i] ?? 0) : countIn(text, from, from + headingEnd, word));
  }
  return list.finish();
}

/** Counts by looking at each block for the whole clause. */
function confirmed(segment: Segment, clause: Clause, blocks: Uint32Array): Matches {
  const query = { clauses: [clause] };
  const list = new MatchList(blocks.length);
  for (const block of blocks) list.add(block, occurrenceCount(query, blockText(segment, block)));
  return list.finish();
}

/** Where the words stand together as typed they are one occurrence, not one each. */
function withPhrases(
  matches: Matches,
  phrases: Matches,
  phrase: string,
  words: readonly string[],
): Matches {
  const inPhrase = occurrences(phrase, words).length;
  return combined(matches, phrases, (count, times) => count - times * (inPhrase - 1));
}

/** More words than this are taken to overlap: comparing them all would take longer than looking. */
const MOST_COMPARED = 20;

/** True where a place of one word may reach into a place of another, or of its own. */
export function mayOverlap(words: readonly string[]): boolean {
  if (words.length > MOST_COMPARED) return true;
  return words.some((word) => words.some((other) => overlaps(word, other)));
}

function overlaps(word: string, other: string): boolean {
  if (word !== other && word.includes(other)) return true;
  const most = Math.min(word.length, other.length) - (word === other ? 1 : 0);
  return Array.from({ length: most }, (_, i) => other.slice(0, i + 1)).some((start) =>
    word.endsWith(start),
  );
}
