import { joinPostings, type TermWriters } from "./join-postings";
import { mergeDocuments } from "./merge-documents";
import { PostingWriter } from "./postings";
import { at, blockCountOf, cursorOf, documentOf, type Segment } from "./segment";
import type { Part } from "./segment-set";

const REMOVED = -1;

/**
 * One segment with the documents of several parts, in order, without the
 * removed ones. The texts are not indexed again: posting lists are renumbered.
 */
export function mergeSegments(parts: readonly Part[]): Segment {
  const terms: TermWriters = { keys: new Map(), words: new Map() };
  let firstBlock = 0;
  for (const part of parts) {
    const { segment } = part;
    const numbers = newNumbers(part, firstBlock);
    firstBlock += numbers.filter((number) => number !== REMOVED).length;
    for (const [term, key] of segment.keys.entries()) {
      copyPostings(segment, term, numbers, terms.keys, key);
    }
    for (const [place, word] of segment.words.entries()) {
      copyPostings(segment, segment.keys.length + place, numbers, terms.words, word);
    }
  }
  return { ...mergeDocuments(parts), ...joinPostings(terms) };
}

/** For each block of a part its number in the merged segment. */
function newNumbers({ segment, removed }: Part, firstBlock: number): Int32Array {
  let next = firstBlock;
  return Int32Array.from({ length: blockCountOf(segment) }, (_, block) =>
    removed.size > 0 && removed.has(documentOf(segment, block)) ? REMOVED : next++,
  );
}

function copyPostings<K>(
  segment: Segment,
  term: number,
  numbers: Int32Array,
  writers: Map<K, PostingWriter>,
  name: K,
): void {
  let writer = writers.get(name);
  const cursor = cursorOf(segment, term);
  while (cursor.next()) {
    const number = at(numbers, cursor.block);
    if (number === REMOVED) continue;
    if (writer === undefined) {
      writer = new PostingWriter();
      writers.set(name, writer);
    }
    writer.entry(number, cursor.lead, cursor.rest);
  }
}
