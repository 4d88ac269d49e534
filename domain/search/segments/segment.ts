import type { Span } from "../../document/span";
import type { BlockText } from "../occurrences";
import { FIELDS } from "../searchable";
import { keyOf } from "../tokens";
import { FIELD_NUMBERS } from "./block-kinds";
import type { ByteRange } from "./byte-writer";
import { restore } from "./variants";

/**
 * The index of some documents, with their text: plain data that never changes
 * once built, so it can be stored, sent to a worker and merged. Blocks are
 * numbered through all documents of the segment.
 */
export interface Segment {
  readonly documentIds: readonly string[];
  /** For each document what tells its state when it was indexed from any other (`identityOf`). */
  readonly identities: readonly string[];
  /** False where there are no terms: then the text is gone through for every query. */
  readonly isIndexed: boolean;
  /** For each document the ids of its blocks, separated by line breaks. */
  readonly blockIds: readonly string[];
  /** Of some blocks, where their ids begin in those of their document (`idStartsOf`). */
  readonly idStarts: Uint32Array;
  /** First block of each document, and the number of blocks at the end. */
  readonly firstBlocks: Uint32Array;
  /** The folded texts of all documents, one after the other. */
  readonly text: string;
  /** Where each block begins in `text`, and the length of `text` at the end. */
  readonly blockStarts: Uint32Array;
  /** What leads from `text` back to the texts as they are, and where each block's part begins. */
  readonly variants: Uint8Array;
  readonly variantStarts: Uint32Array;
  /** For each block, the number of its kind in `BLOCK_KINDS`. */
  readonly kinds: Uint8Array;
  /** For each block, the length of its lead in code units; 0 where it has none. */
  readonly leadEnds: Uint16Array;
  /** For each block, the number of tokens in its lead and in the rest. */
  readonly leadLengths: Uint16Array;
  readonly restLengths: Uint16Array;
  /** The keys of the pairs and lone units that occur, ascending. */
  readonly keys: Uint32Array;
  /** The other tokens, in the order of their code units. */
  readonly words: readonly string[];
  /** Where the posting list of each term begins, and its frequencies; terms are the keys, then the words. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly frequencyStarts: Uint32Array;
  readonly frequencies: Uint8Array;
  /** For each term, in how many fields of blocks it stands. */
  readonly fieldCounts: Uint32Array;
}

const BODY = FIELDS.indexOf("body");

export function blockCountOf(segment: Segment): number {
  return segment.kinds.length;
}

/** The folded text of a block, closing line break included. */
export function foldedText(segment: Segment, block: number): string {
  const { text, blockStarts } = segment;
  return text.substring(blockStarts[block] ?? 0, blockStarts[block + 1] ?? 0);
}

/** How often a word stands in a part of the text, none over another. */
export function countIn(text: string, from: number, to: number, word: string): number {
  const part = text.substring(from, to);
  let count = 0;
  for (let place = part.indexOf(word); place !== -1; count++) {
    place = part.indexOf(word, place + word.length);
  }
  return count;
}

/** A block as a query is looked for in it. */
export function blockText(segment: Segment, block: number): BlockText {
  return { folded: foldedText(segment, block), headingEnd: headingEndOf(segment, block) };
}

/** Length of the title or heading a block is or begins with; 0 where it has none. */
export function headingEndOf({ blockStarts, leadEnds, kinds }: Segment, block: number): number {
  const isBody = FIELD_NUMBERS[kinds[block] ?? 0] === BODY;
  return isBody
    ? (leadEnds[block] ?? 0)
    : (blockStarts[block + 1] ?? 0) - (blockStarts[block] ?? 0);
}

/** The number in `FIELDS` of what stands outside a block's lead. */
export function fieldNumber(segment: Segment, block: number): number {
  return FIELD_NUMBERS[segment.kinds[block] ?? 0] ?? 0;
}

/**
 * The text of a block as it stands in its document.
 *
 * @param piece offsets into the block, where not all of it is wanted
 */
export function originalText(segment: Segment, block: number, piece?: Span): string {
  const { variants, variantStarts } = segment;
  const folded = foldedText(segment, block);
  const from = variantStarts[block] ?? 0;
  const to = variantStarts[block + 1] ?? 0;
  return restore(folded, { bytes: variants, from, to }, piece ?? { from: 0, to: folded.length });
}

/** The number in the segment of the document a block belongs to. */
export function documentOf(segment: Segment, block: number): number {
  return lastAtMost(segment.firstBlocks, segment.documentIds.length - 1, block);
}

/** The number of a term in the segment; −1 where it does not occur. */
export function termOf(segment: Segment, token: string): number {
  const key = keyOf(token);
  return key === null ? wordTerm(segment, token) : keyTerm(segment, key);
}

/** The number of the term with this key; −1 where it does not occur. */
export function keyTerm(segment: Segment, key: number): number {
  const found = lastAtMost(segment.keys, segment.keys.length - 1, key);
  return found >= 0 && segment.keys[found] === key ? found : -1;
}

function wordTerm({ keys, words }: Segment, word: string): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((words[middle] ?? "") <= word) low = middle;
    else high = middle - 1;
  }
  return words[low] === word ? keys.length + low : -1;
}

/** A posting list as it is stored, and in how many fields of blocks its term stands. */
export interface StoredList {
  readonly postings: ByteRange;
  readonly frequencies: ByteRange;
  readonly fieldCount: number;
}

/** The posting list of a term. */
export function storedList(segment: Segment, term: number): StoredList {
  const { postings, postingStarts, frequencies, frequencyStarts, fieldCounts } = segment;
  const [from, to] = [at(postingStarts, term), at(postingStarts, term + 1)];
  return {
    postings: { bytes: postings, from, to },
    frequencies: {
      bytes: frequencies,
      from: at(frequencyStarts, term),
      to: at(frequencyStarts, term + 1),
    },
    fieldCount: at(fieldCounts, term),
  };
}

/**
 * The number at an index that is known to exist. Not for what is done for each
 * block or hit: it serves arrays of every kind, which makes it slow.
 */
export function at(
  numbers: Uint8Array | Uint16Array | Uint32Array | Int32Array,
  index: number,
): number {
  const value = numbers[index];
  if (value === undefined)
    throw new Error(`A segment has no number at ${index} of ${numbers.length}.`);
  return value;
}

/** The last index, up to `last`, whose number is at most `limit`; −1 where there is none. */
function lastAtMost(numbers: Uint32Array, last: number, limit: number): number {
  let low = -1;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
