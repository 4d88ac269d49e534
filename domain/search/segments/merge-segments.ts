import { joinPostings, type TermWriters } from "./join-postings";
import { mergeDocuments } from "./merge-documents";
import { PostingWriter } from "./postings";
import { at, blockCountOf, cursorOf, documentOf, postingsOf, type Segment } from "./segment";
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
    const { segment, removed } = part;
    const numbers = removed.size === 0 ? null : newNumbers(part, firstBlock);
    const moved = { segment, numbers, shift: firstBlock };
    for (const [term, key] of segment.keys.entries()) copyPostings(moved, term, terms.keys, key);
    for (const [place, word] of segment.words.entries()) {
      copyPostings(moved, segment.keys.length + place, terms.words, word);
    }
    const isKept = (number: number) => number !== REMOVED;
    firstBlock += numbers === null ? blockCountOf(segment) : numbers.filter(isKept).length;
  }
  return { isIndexed: true, ...mergeDocuments(parts), ...joinPostings(terms) };
}

/** A segment whose blocks get new numbers. */
interface Moved {
  readonly segment: Segment;
  /** The new number of each block; `null` where no block is removed and all move up by `shift`. */
  readonly numbers: Int32Array | null;
  readonly shift: number;
}

/** For each block of a part its number in the merged segment. */
function newNumbers({ segment, removed }: Part, firstBlock: number): Int32Array {
  let next = firstBlock;
  return Int32Array.from({ length: blockCountOf(segment) }, (_, block) =>
    removed.size > 0 && removed.has(documentOf(segment, block)) ? REMOVED : next++,
  );
}

function copyPostings<K>(
  { segment, numbers, shift }: Moved,
  term: number,
  writers: Map<K, PostingWriter>,
  name: K,
): void {
  const writer = writers.get(name) ?? new PostingWriter();
  if (numbers === null) {
    writer.takeOver(postingsOf(segment, term), shift, at(segment.fieldCounts, term));
  } else {
    const cursor = cursorOf(segment, term);
    while (cursor.next()) {
      const number = at(numbers, cursor.block);
      if (number !== REMOVED) writer.entry(number, cursor.lead, cursor.rest);
    }
  }
  if (!writer.isEmpty) writers.set(name, writer);
}
