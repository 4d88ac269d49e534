import { FOLDED_UNIT } from "../fold-table";
import { textOfUnits } from "../units";
import { checksum } from "./checksum";
import { blockCountOf, type Segment } from "./segment";
import { inOneGo, type Steps } from "./steps";

/*
 * A stored segment is two lists of 32-bit words, lowest byte first, as on every
 * machine the program runs on. The numbers begin with the magic number, the version
 * of format and folding, the checksum of all that follows and of the texts, and the
 * lengths of the sections in bytes: the names (JSON) and the text, which are UTF-16
 * and make up the texts, and the arrays. Each section is filled up to whole words.
 */

/** “DUID” */
const MAGIC = 0x44495544;
/** To be raised whenever the tokens or the sections change: older segments are then made anew. */
const FORMAT = 3;
/** A text folded by another table would not be found: the table belongs to the version. */
const VERSION = (checksum(new Uint32Array(FOLDED_UNIT.buffer)) ^ FORMAT) >>> 0;
const WORD = 4;
const UNIT = 2;
/** So much text is copied in a step, one to two milliseconds of work. */
const UNITS_PER_STEP = 2 ** 18;

/** The arrays of a segment, in the order they are stored in. */
const ARRAYS = {
  idStarts: Uint32Array,
  firstBlocks: Uint32Array,
  blockStarts: Uint32Array,
  variantStarts: Uint32Array,
  keys: Uint32Array,
  postingStarts: Uint32Array,
  frequencyStarts: Uint32Array,
  fieldCounts: Uint32Array,
  leadEnds: Uint16Array,
  leadLengths: Uint16Array,
  restLengths: Uint16Array,
  kinds: Uint8Array,
  variants: Uint8Array,
  postings: Uint8Array,
  frequencies: Uint8Array,
} as const;

type ArrayName = keyof typeof ARRAYS;
const ARRAY_NAMES = Object.keys(ARRAYS) as readonly ArrayName[];
/** Names and text come before the arrays. */
const STRINGS = 2;
/** Where the checksum stands, after which the lengths of the sections come. */
const SUM = 2;
const HEADER_BYTES = (SUM + 1 + STRINGS + ARRAY_NAMES.length) * WORD;

type Names = Pick<Segment, "documentIds" | "identities" | "isIndexed" | "blockIds" | "words">;

/** Turns code units into text; a program has faster ways than plain JavaScript. */
export type TextOf = (units: Uint16Array) => string;

/**
 * A segment as bytes that can be stored, and checked when they are read. Texts are
 * apart from numbers: they are turned into strings and need not be kept, while the
 * arrays of the segment that is read lie in `numbers` and are not copied.
 */
export interface StoredSegment {
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly numbers: Uint8Array<ArrayBuffer>;
}

export function encodeSegment(segment: Segment): StoredSegment {
  return inOneGo(encodeInSteps(segment));
}

export function* encodeInSteps(segment: Segment): Steps<StoredSegment> {
  const { documentIds, identities, isIndexed, blockIds, words } = segment;
  const names: Names = { documentIds, identities, isIndexed, blockIds, words };
  const strings = [JSON.stringify(names), segment.text];
  const arrays = ARRAY_NAMES.map((name) => segment[name]);
  const texts = wordsFor(strings.map(({ length }) => length * UNIT));
  let at = 0;
  for (const string of strings) {
    yield* copyUnits(string, new Uint16Array(texts.buffer, at * WORD, string.length));
    at += whole(string.length * UNIT);
  }
  const numbers = wordsFor([HEADER_BYTES, ...arrays.map(({ byteLength }) => byteLength)]);
  const bytes = new Uint8Array(numbers.buffer);
  at = HEADER_BYTES / WORD;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at * WORD);
    at += whole(array.byteLength);
    yield;
  }
  const lengths = [
    ...strings.map(({ length }) => length * UNIT),
    ...arrays.map(({ byteLength }) => byteLength),
  ];
  numbers.set([MAGIC, VERSION, 0, ...lengths]);
  numbers[SUM] = sumOf(texts, numbers);
  return { texts: new Uint8Array(texts.buffer), numbers: bytes };
}

/** The segment; `null` where the bytes are damaged, or of another version. */
export function decodeSegment(stored: StoredSegment, textOf: TextOf = textOfUnits): Segment | null {
  const [texts, numbers] = [wordsOf(stored.texts), wordsOf(stored.numbers)];
  if (texts === null || numbers === null || numbers.byteLength < HEADER_BYTES) return null;
  const [magic, version, sum] = numbers;
  if (magic !== MAGIC || version !== VERSION || sum !== sumOf(texts, numbers)) return null;
  const lengths = numbers.subarray(SUM + 1, HEADER_BYTES / WORD);
  const [names = 0, text = 0] = lengths;
  const textAt = (from: number, length: number) =>
    textOf(new Uint16Array(texts.buffer, texts.byteOffset + from * WORD, length / UNIT));
  let at = numbers.byteOffset + HEADER_BYTES;
  const arrays = ARRAY_NAMES.map((name, i) => {
    const length = lengths[STRINGS + i] ?? 0;
    const array = new ARRAYS[name](numbers.buffer, at, length / ARRAYS[name].BYTES_PER_ELEMENT);
    at += whole(length) * WORD;
    return [name, array];
  });
  const segment = {
    ...(JSON.parse(textAt(0, names)) as Names),
    text: textAt(whole(names), text),
    ...(Object.fromEntries(arrays) as { [N in ArrayName]: InstanceType<(typeof ARRAYS)[N]> }),
  };
  return blockCountOf(segment) + 1 === segment.blockStarts.length ? segment : null;
}

/** Zeros for sections of these lengths in bytes. */
function wordsFor(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  return new Uint32Array(lengths.reduce((sum, length) => sum + whole(length), 0));
}

function sumOf(texts: Uint32Array, numbers: Uint32Array): number {
  const both = Uint32Array.of(checksum(texts), checksum(numbers.subarray(SUM + 1)));
  return checksum(both);
}

/** The bytes as words; `null` where they are not whole words. */
function wordsOf(bytes: Uint8Array): Uint32Array<ArrayBuffer> | null {
  if (bytes.byteLength % WORD !== 0) return null;
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % WORD === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
  return new Uint32Array(buffer as ArrayBuffer, byteOffset, byteLength / WORD);
}

function* copyUnits(text: string, units: Uint16Array): Steps<void> {
  for (let from = 0; from < text.length; from += UNITS_PER_STEP) {
    const to = Math.min(from + UNITS_PER_STEP, text.length);
    for (let i = from; i < to; i++) units[i] = text.charCodeAt(i);
    yield;
  }
}

/** How many whole words so many bytes take. */
function whole(bytes: number): number {
  return Math.ceil(bytes / WORD);
}
