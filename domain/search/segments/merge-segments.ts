import { readBlocks } from "./block-list";
import { mergeDocuments } from "./merge-documents";
import { leadIn, ONCE_IN_REST, readExceptions, restIn } from "./postings";
import { PostingsWriter } from "./postings-writer";
import { at, blockCountOf, documentOf, type Segment, storedList } from "./segment";
import type { Part } from "./segment-set";
import { inOneGo, type Steps } from "./steps";

const REMOVED = -1;
/** The lists of so many terms are merged in a step, one to two milliseconds of work in a large library. */
const TERMS_PER_STEP = 64;

/**
 * One segment with the documents of several parts, in order, without the
 * removed ones. The texts are not indexed again: posting lists are renumbered.
 */
export function mergeSegments(parts: readonly Part[]): Segment {
  return inOneGo(mergeInSteps(parts));
}

export function* mergeInSteps(parts: readonly Part[]): Steps<Segment> {
  const sources = sourcesOf(parts);
  const most = sources.reduce((sum, { termCount }) => sum + termCount, 0);
  const writer = new PostingsWriter(most);
  const keys = new Uint32Array(most);
  let keyCount = 0;
  for (let key = nextKey(sources); key !== null; key = nextKey(sources)) {
    for (const source of sources) if (keyAt(source) === key) takeList(source, writer);
    if (writer.endList()) keys[keyCount++] = key;
    if (keyCount % TERMS_PER_STEP === 0) yield;
  }
  const words: string[] = [];
  for (let word = nextWord(sources); word !== null; word = nextWord(sources)) {
    for (const source of sources) if (wordAt(source) === word) takeList(source, writer);
    if (writer.endList()) words.push(word);
    if (words.length % TERMS_PER_STEP === 0) yield;
  }
  yield;
  const lists = writer.finish();
  yield;
  const documents = yield* mergeDocuments(parts);
  yield;
  return {
    isIndexed: true,
    ...documents,
    keys: keys.slice(0, keyCount),
    words,
    ...lists,
  };
}

/** A segment whose blocks get new numbers, and whose terms are taken in order. */
interface Source {
  readonly segment: Segment;
  /** The new number of each block; `null` where no block is removed and all move up by `shift`. */
  readonly numbers: Int32Array | null;
  readonly shift: number;
  readonly termCount: number;
  /** The next term to be taken. */
  next: number;
}

function sourcesOf(parts: readonly Part[]): Source[] {
  let shift = 0;
  return parts.map((part) => {
    const { segment, removed } = part;
    const numbers = removed.size === 0 ? null : newNumbers(part, shift);
    const termCount = segment.keys.length + segment.words.length;
    const source = { segment, numbers, shift, termCount, next: 0 };
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

/** The key of a source's next term; `undefined` where no key is left. */
function keyAt({ segment, next }: Source): number | undefined {
  return segment.keys[next];
}

/** The word of a source's next term; `undefined` where it is a key, or none is left. */
function wordAt({ segment, next }: Source): string | undefined {
  return segment.words[next - segment.keys.length];
}

/** The least of the keys that come next; `null` where none is left. */
function nextKey(sources: readonly Source[]): number | null {
  let least: number | null = null;
  for (const source of sources) {
    const key = keyAt(source);
    if (key !== undefined && (least === null || key < least)) least = key;
  }
  return least;
}

/** The least of the words that come next, when all keys are taken; `null` where none is left. */
function nextWord(sources: readonly Source[]): string | null {
  let least: string | null = null;
  for (const source of sources) {
    const word = wordAt(source);
    if (word !== undefined && (least === null || word < least)) least = word;
  }
  return least;
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
