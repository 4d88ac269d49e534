import { FOLDED_UNIT } from "../fold-table";
import { textOfUnits } from "../units";
import { checksum } from "./checksum";
import { blockCountOf, type Segment } from "./segment";
import { inOneGo, type Steps } from "./steps";

/*
 * A stored segment is a list of 32-bit words, lowest byte first, as on every
 * machine the program runs on: the magic number, the version of format and folding,
 * the checksum of all that follows, the lengths of the sections in bytes, and the
 * sections, each filled up to whole words. Names (JSON) and text are UTF-16.
 */

/** “DUID” */
const MAGIC = 0x44495544;
/** To be raised whenever the tokens or the sections change: older segments are then made anew. */
const FORMAT = 3;
/** A text folded by another table would not be found: the table belongs to the version. */
const VERSION = (checksum(new Uint32Array(FOLDED_UNIT.buffer)) ^ FORMAT) >>> 0;
const WORD = 4;
const UNIT = 2;
const HEADER_WORDS = 3;
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
const SECTIONS = 2 + ARRAY_NAMES.length;

type Names = Pick<Segment, "documentIds" | "identities" | "isIndexed" | "blockIds" | "words">;

/** A section of the stored bytes; both in bytes. */
interface Section {
  readonly from: number;
  readonly length: number;
}
const NOTHING: Section = { from: 0, length: 0 };

/** Turns code units into text; a program has faster ways than plain JavaScript. */
export type TextOf = (units: Uint16Array) => string;

/** A segment as bytes that can be stored, and checked when they are read. */
export function encodeSegment(segment: Segment): Uint8Array<ArrayBuffer> {
  return inOneGo(encodeInSteps(segment));
}

export function* encodeInSteps(segment: Segment): Steps<Uint8Array<ArrayBuffer>> {
  const { documentIds, identities, isIndexed, blockIds, words } = segment;
  const names: Names = { documentIds, identities, isIndexed, blockIds, words };
  const sections = [
    yield* unitsOf(JSON.stringify(names)),
    yield* unitsOf(segment.text),
    ...ARRAY_NAMES.map((name) => segment[name]),
  ].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const lengths = sections.map(({ length }) => length);
  const size = lengths.reduce((sum, length) => sum + whole(length), 0);
  const all = new Uint32Array(HEADER_WORDS + SECTIONS + size);
  const bytes = new Uint8Array(all.buffer);
  all.set([MAGIC, VERSION, 0, ...lengths]);
  let at = HEADER_WORDS + SECTIONS;
  for (const section of sections) {
    bytes.set(section, at * WORD);
    at += whole(section.length);
    yield;
  }
  all[HEADER_WORDS - 1] = checksum(all.subarray(HEADER_WORDS));
  return bytes;
}

/** The segment; `null` where the bytes are damaged, or of another version. */
export function decodeSegment(stored: Uint8Array, textOf: TextOf = textOfUnits): Segment | null {
  const words = wordsOf(stored);
  if (words === null || words.length < HEADER_WORDS + SECTIONS) return null;
  const [magic, version, sum] = words;
  const body = words.subarray(HEADER_WORDS);
  if (magic !== MAGIC || version !== VERSION || sum !== checksum(body)) return null;
  let at = words.byteOffset + (HEADER_WORDS + SECTIONS) * WORD;
  const [names, text, ...arrays] = Array.from(body.subarray(0, SECTIONS), (length) => {
    const from = at;
    at += whole(length) * WORD;
    return { from, length };
  });
  if (names === undefined || text === undefined) return null;
  const textAt = ({ from, length }: Section) =>
    textOf(new Uint16Array(words.buffer, from, length / UNIT));
  // Copies, so that the stored bytes, which have the text once more, need not be kept.
  const copyOf = ({ from, length }: Section) => words.buffer.slice(from, from + length);
  const segment = {
    ...(JSON.parse(textAt(names)) as Names),
    text: textAt(text),
    ...(Object.fromEntries(
      ARRAY_NAMES.map((name, i) => [name, new ARRAYS[name](copyOf(arrays[i] ?? NOTHING))]),
    ) as { [N in ArrayName]: InstanceType<(typeof ARRAYS)[N]> }),
  };
  return blockCountOf(segment) + 1 === segment.blockStarts.length ? segment : null;
}

/** The bytes as words; `null` where they are not whole words. */
function wordsOf(bytes: Uint8Array): Uint32Array<ArrayBuffer> | null {
  if (bytes.byteLength % WORD !== 0) return null;
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % WORD === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
  return new Uint32Array(buffer as ArrayBuffer, byteOffset, byteLength / WORD);
}

function* unitsOf(text: string): Steps<Uint16Array> {
  const units = new Uint16Array(text.length);
  for (let from = 0; from < text.length; from += UNITS_PER_STEP) {
    copyUnits(text, from, Math.min(from + UNITS_PER_STEP, text.length), units);
    yield;
  }
  return units;
}

function copyUnits(text: string, from: number, to: number, units: Uint16Array): void {
  for (let i = from; i < to; i++) units[i] = text.charCodeAt(i);
}

/** How many whole words so many bytes take. */
function whole(bytes: number): number {
  return Math.ceil(bytes / WORD);
}
