import { mergeDocuments } from "./merge-documents";
import { leadIn, ONCE_IN_REST, readBlocks, readExceptions, restIn } from "./postings";
import { PostingsWriter } from "./postings-writer";
import { at, blockCountOf, documentOf, type Segment, storedList } from "./segment";
import type { Part } from "./segment-set";

const REMOVED = -1;

/**
 * One segment with the documents of several parts, in order, without the
 * removed ones. The texts are not indexed again: posting lists are renumbered.
 */
export function mergeSegments(parts: readonly Part[]): Segment {
  const sources = sourcesOf(parts);
  const allKeys = unionOf(sources.map(({ segment }) => segment.keys));
  const allWords = [...new Set(sources.flatMap(({ segment }) => segment.words))].sort();
  const writer = new PostingsWriter(allKeys.length + allWords.length);
  const keys = allKeys.filter((key) => {
    for (const source of sources) {
      const { segment, next } = source;
      if (segment.keys[next] === key) takeList(source, writer);
    }
    return writer.endList();
  });
  const words = allWords.filter((word) => {
    for (const source of sources) {
      const { segment, next } = source;
      if (segment.words[next - segment.keys.length] === word) takeList(source, writer);
    }
    return writer.endList();
  });
  return { isIndexed: true, ...mergeDocuments(parts), keys, words, ...writer.finish() };
}

/** A segment whose blocks get new numbers, and whose terms are taken in order. */
interface Source {
  readonly segment: Segment;
  /** The new number of each block; `null` where no block is removed and all move up by `shift`. */
  readonly numbers: Int32Array | null;
  readonly shift: number;
  /** The next term to be taken. */
  next: number;
}

function sourcesOf(parts: readonly Part[]): Source[] {
  let shift = 0;
  return parts.map((part) => {
    const { segment, removed } = part;
    const numbers = removed.size === 0 ? null : newNumbers(part, shift);
    const source = { segment, numbers, shift, next: 0 };
    const isKept = (number: number) => number !== REMOVED;
    shift += numbers === null ? blockCountOf(segment) : numbers.filter(isKept).length;
    return source;
  });
}

/** For each block of a part its number in the merged segment. */
function newNumbers({ segment, removed }: Part, firstBlock: number): Int32Array {
  let next = firstBlock;
  return Int32Array.from({ length: blockCountOf(segment) }, (_, block) =>
    removed.has(documentOf(segment, block)) ? REMOVED : next++,
  );
}

/** All numbers of lists in ascending order, each once. */
function unionOf(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  return all.filter((number, i) => i === 0 || number !== all[i - 1]);
}

/** Writes the list of the source's next term. */
function takeList(source: Source, writer: PostingsWriter): void {
  const { segment, numbers, shift } = source;
  const list = storedList(segment, source.next);
  source.next += 1;
  if (numbers === null) {
    writer.takeOver(list, shift);
    return;
  }
  const { entries, frequencies } = readExceptions(list.frequencies);
  let exception = 0;
  for (const [entry, block] of readBlocks(list.postings, list.fieldCount).entries()) {
    const isException = entries[exception] === entry;
    const frequency = isException ? (frequencies[exception] ?? ONCE_IN_REST) : ONCE_IN_REST;
    if (isException) exception += 1;
    const number = at(numbers, block);
    if (number !== REMOVED) writer.entry(number, leadIn(frequency), restIn(frequency));
  }
}
