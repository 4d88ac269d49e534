import { BEFORE_FIRST } from "./block-list";
import {
  type ByteRange,
  type ByteWriter,
  VARINT_BITS,
  VARINT_MASK,
  VARINT_MORE,
} from "./byte-writer";

/*
 * A posting list names the blocks that hold a term, in order (`block-list.ts`),
 * and how often the term stands in each: in the lead, which is a heading, and in
 * the rest. Most entries are of one occurrence in the rest, so the two are kept
 * apart. Of each entry that is not, varint(distance to the entry before of that
 * kind << 2 | code): codes 1 to 3 stand for 2 to 4 occurrences in the rest, and
 * after code 0 follows varint(lead × 4096 + rest). Reading blocks alone takes a
 * quarter of the time it takes to decide of each entry what it has.
 */
const LEAD_SHIFT = 12;
/** A term that stands more often in one block counts as this often. */
export const MAX_FREQUENCY = 2 ** LEAD_SHIFT - 1;
const CODE_BITS = 2;
const CODE_MASK = 2 ** CODE_BITS - 1;
const WRITTEN_OUT = 0;

/** Stands for one occurrence, outside the lead. */
export const ONCE_IN_REST = 1;

/** Both numbers in one, which `leadIn` and `restIn` take apart. */
export function frequencyOf(lead: number, rest: number): number {
  return (Math.min(lead, MAX_FREQUENCY) << LEAD_SHIFT) | Math.min(rest, MAX_FREQUENCY);
}

export function leadIn(frequency: number): number {
  return frequency >>> LEAD_SHIFT;
}

export function restIn(frequency: number): number {
  return frequency & MAX_FREQUENCY;
}

/** Appends a frequency that is not `ONCE_IN_REST`, so many entries after the one before. */
export function writeFrequency(writer: ByteWriter, distance: number, frequency: number): void {
  const isCoded = frequency > ONCE_IN_REST && frequency <= ONCE_IN_REST + CODE_MASK;
  const code = isCoded ? frequency - ONCE_IN_REST : WRITTEN_OUT;
  writer.varint(distance * 2 ** CODE_BITS + code);
  if (!isCoded) writer.varint(frequency);
}

/** The entries of a list that are not of one occurrence in the rest. */
export interface Exceptions {
  /** Numbers of the entries in the list, ascending. */
  readonly entries: Uint32Array;
  readonly frequencies: Uint32Array;
}

const NO_EXCEPTIONS: Exceptions = {
  entries: new Uint32Array(0),
  frequencies: new Uint32Array(0),
};

/** As `readBlocks`, without any object made on the way. */
export function readExceptions({ bytes, from, to }: ByteRange): Exceptions {
  if (from === to) return NO_EXCEPTIONS;
  const entries = new Uint32Array(to - from);
  const frequencies = new Uint32Array(to - from);
  let entry = BEFORE_FIRST;
  let count = 0;
  let isWrittenOut = false;
  for (let at = from; at < to; at++) {
    let byte = bytes[at] ?? 0;
    let value = byte & VARINT_MASK;
    for (let shift = VARINT_BITS; byte >= VARINT_MORE; shift += VARINT_BITS) {
      at += 1;
      byte = bytes[at] ?? 0;
      value |= (byte & VARINT_MASK) << shift;
    }
    if (isWrittenOut) {
      frequencies[count - 1] = value;
      isWrittenOut = false;
      continue;
    }
    const code = value & CODE_MASK;
    entry += value >>> CODE_BITS;
    entries[count] = entry;
    isWrittenOut = code === WRITTEN_OUT;
    frequencies[count++] = ONCE_IN_REST + code;
  }
  return { entries: entries.subarray(0, count), frequencies: frequencies.subarray(0, count) };
}
