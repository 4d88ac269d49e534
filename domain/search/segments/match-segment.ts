import { occurrenceCount } from "../occurrences";
import { type Clause, isListing, needlesOf, onlyWordOf, type Query } from "../query";
import { pairKeys } from "../tokens";
import { MAX_FREQUENCY } from "./postings";
import type { ScopedQuery } from "./scope";
import { at, blockCountOf, blockText, cursorOf, keyTerm, type Segment } from "./segment";
import { type Matches, sweep } from "./sweep";

/** Reading the text of so few blocks is cheaper than a further posting list. */
const FEW_BLOCKS = 64;
/** And so is reading the text where a posting list has so many entries for each block left. */
const LIST_PER_BLOCK = 24;
/** Where more than one block in so many is left, going through the whole text at once is cheaper. */
const SWEEP_SHARE = 6;
const NO_BLOCKS = new Uint32Array(0);
const PAIR = 2;

/**
 * Finds a query in a segment. Posting lists only narrow down where to look; a
 * block counts because the query stands in its text.
 */
export function matchSegment(segment: Segment, scoped: ScopedQuery): Matches {
  const { query } = scoped;
  const [clause, ...others] = query.clauses;
  if (clause === undefined) return { blocks: NO_BLOCKS, counts: NO_BLOCKS };
  if (others.length === 0 && scoped.isEverywhere) return matchClause(segment, clause, query);
  const found = query.clauses.map((one) => matchClause(segment, one, { clauses: [one] }).blocks);
  const [only] = found;
  const blocks = found.length === 1 && only !== undefined ? only : union(found);
  return confirmed(segment, scoped.at, blocks);
}

/** The blocks that hold a clause, whatever its conditions. */
function matchClause(segment: Segment, clause: Clause, query: Query): Matches {
  if (isListing(clause)) return everyBlock(segment);
  const keys = new Set(needlesOf(clause).flatMap((word) => [...pairKeys(word)]));
  const terms = segment.isIndexed ? [...keys].map((key) => keyTerm(segment, key)) : [];
  if (terms.includes(-1)) return { blocks: NO_BLOCKS, counts: NO_BLOCKS };
  const [only] = terms;
  if (only === undefined) return sweep(segment, clause, query);
  if (isPlainPair(query)) return recounted(segment, query, allOf(segment, only));
  const blocks = candidates(segment, terms);
  const isDense = blocks.length * SWEEP_SHARE > blockCountOf(segment);
  return isDense ? sweep(segment, clause, query) : confirmed(segment, () => query, blocks);
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
function isPlainPair(query: Query): boolean {
  const word = onlyWordOf(query);
  return word?.length === PAIR && word[0] !== word[1];
}

/** Counts anew where a posting list stopped counting. */
function recounted(segment: Segment, query: Query, { blocks, counts }: Matches): Matches {
  const exact = counts.map((count, i) =>
    count < MAX_FREQUENCY ? count : occurrenceCount(query, blockText(segment, at(blocks, i))),
  );
  return { blocks, counts: exact };
}

/** Every block in the posting list of a term. */
function allOf(segment: Segment, term: number): Matches {
  const most = Math.min(at(segment.fieldCounts, term), blockCountOf(segment));
  const blocks = new Uint32Array(most);
  const counts = new Uint32Array(most);
  const cursor = cursorOf(segment, term);
  let found = 0;
  while (cursor.next()) {
    blocks[found] = cursor.block;
    counts[found++] = cursor.lead + cursor.rest;
  }
  return { blocks: blocks.subarray(0, found), counts: counts.subarray(0, found) };
}

/** The blocks that hold all terms, or somewhat more of them; rarest term first. */
function candidates(segment: Segment, terms: readonly number[]): Uint32Array {
  const { fieldCounts } = segment;
  const rarestFirst = terms.toSorted((a, b) => at(fieldCounts, a) - at(fieldCounts, b));
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined) return NO_BLOCKS;
  let blocks = allOf(segment, rarest).blocks;
  for (const term of others) {
    if (blocks.length <= FEW_BLOCKS) break;
    if (at(fieldCounts, term) > blocks.length * LIST_PER_BLOCK) break;
    blocks = intersection(segment, blocks, term);
  }
  return blocks;
}

function intersection(segment: Segment, blocks: Uint32Array, term: number): Uint32Array {
  const cursor = cursorOf(segment, term);
  let kept = 0;
  for (const block of blocks) {
    if (!cursor.seek(block)) break;
    if (cursor.block === block) blocks[kept++] = block;
  }
  return blocks.subarray(0, kept);
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
