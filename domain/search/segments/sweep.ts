import { occurrenceCount } from "../occurrences";
import { type Clause, needlesOf, onlyWordOf, type Query } from "../query";
import { at, blockCountOf, blockText, type Segment } from "./segment";

/** The blocks in which a query stands, ascending, and how often it stands in each. */
export interface Matches {
  readonly blocks: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * Finds a query by going through the whole text of a segment for the longest
 * word of its clause; where that stands, the block is looked at for the others.
 *
 * @param query of this one clause
 */
export function sweep(segment: Segment, clause: Clause, query: Query): Matches {
  const { text, blockStarts } = segment;
  const word = needlesOf(clause).reduce((a, b) => (b.length > a.length ? b : a), "");
  const isOnly = onlyWordOf(query) !== null;
  const blocks = new Uint32Array(blockCountOf(segment));
  const counts = new Uint32Array(blocks.length);
  let found = 0;
  let block = 0;
  let place = word === "" ? -1 : text.indexOf(word);
  while (place !== -1) {
    while (at(blockStarts, block + 1) <= place) block++;
    const end = at(blockStarts, block + 1);
    let count = 0;
    while (place !== -1 && place + word.length <= end) {
      count++;
      place = text.indexOf(word, place + word.length);
    }
    if (count > 0) {
      blocks[found] = block;
      counts[found] = isOnly ? count : occurrenceCount(query, blockText(segment, block));
      if (at(counts, found) > 0) found++;
    }
    // A place that reaches into the next block is none, but may hide one there.
    if (place !== -1 && place < end) place = text.indexOf(word, end);
  }
  return { blocks: blocks.subarray(0, found), counts: counts.subarray(0, found) };
}
