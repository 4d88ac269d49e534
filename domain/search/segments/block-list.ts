import {
  type ByteRange,
  type ByteWriter,
  VARINT_BITS,
  VARINT_MASK,
  VARINT_MORE,
} from "./byte-writer";

/*
 * The blocks that hold a term, ascending, in one of two forms, whichever is shorter:
 * - the distance of each from the one before: up to 223 in one byte, up to 8159 in
 *   two, above in a byte 255 and a varint. Most distances in a large library are a
 *   little too long for the seven bits of a varint;
 * - where a term stands in more than about one block of eight, a byte 0, which no
 *   distance is, and a bit for each block, lowest first, filled up to whole words.
 */

/** What stands before the first block or entry: its distance is one more than its number. */
export const BEFORE_FIRST = -1;
/** The first byte of a distance of two bytes, and of one of more. */
const TWO_BYTES = 224;
const MORE_BYTES = 255;
const BYTE_BITS = 8;
const BYTE_MASK = 0xff;
/** The least distance of three bytes. */
const LONG = TWO_BYTES + ((MORE_BYTES - TWO_BYTES) << BYTE_BITS);
const BITS_FOLLOW = 0;
const WORD_BYTES = 4;
/** The leading zeros of a 32-bit word in which only the lowest bit is set. */
const ZEROS_OF_ONE = 31;

/** Appends one distance, which is at least 1. */
export function writeDistance(writer: ByteWriter, distance: number): void {
  if (distance < TWO_BYTES) writer.byte(distance);
  else if (distance < LONG) {
    const over = distance - TWO_BYTES;
    writer.byte(TWO_BYTES + (over >>> BYTE_BITS));
    writer.byte(over & BYTE_MASK);
  } else {
    writer.byte(MORE_BYTES);
    writer.varint(distance - LONG);
  }
}

/** True of the first byte of a list that has a bit for each block. */
function hasBits({ bytes, from, to }: ByteRange): boolean {
  return from < to && bytes[from] === BITS_FOLLOW;
}

/** The list with a bit for each block, where that is shorter than its distances; otherwise `null`. */
export function shorterAsBits(distances: ByteRange, last: number): Uint8Array | null {
  const length = 1 + WORD_BYTES * Math.ceil((last + 1) / (WORD_BYTES * BYTE_BITS));
  if (length >= distances.to - distances.from) return null;
  const bits = new Uint8Array(length);
  for (const block of readBlocks(distances, distances.to - distances.from)) {
    const byte = 1 + (block >>> 3);
    bits[byte] = (bits[byte] ?? 0) | (1 << (block & 7));
  }
  return bits;
}

/**
 * The blocks of a list, ascending. Every query comes through here with lists of
 * many thousand entries: no object is made on the way.
 *
 * @param most entries there can be
 */
export function readBlocks(range: ByteRange, most: number): Uint32Array {
  const blocks = new Uint32Array(most);
  const count = hasBits(range) ? readBits(range, blocks) : readDistances(range, blocks);
  return count === most ? blocks : blocks.subarray(0, count);
}

/** Those of some blocks, ascending, that a list with a bit for each has; `null` of any other list. */
export function heldByBits(range: ByteRange, blocks: Uint32Array): Uint32Array | null {
  if (!hasBits(range)) return null;
  const { bytes, from, to } = range;
  const held = new Uint32Array(blocks.length);
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    const at = from + 1 + (block >>> 3);
    if (at < to && (((bytes[at] ?? 0) >>> (block & 7)) & 1) === 1) held[count++] = block;
  }
  return held.subarray(0, count);
}

function readDistances({ bytes, from, to }: ByteRange, blocks: Uint32Array): number {
  let block = BEFORE_FIRST;
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < TWO_BYTES) block += byte;
    else if (byte < MORE_BYTES) {
      at += 1;
      block += TWO_BYTES + ((byte - TWO_BYTES) << BYTE_BITS) + (bytes[at] ?? 0);
    } else {
      block += LONG;
      for (let shift = 0; ; shift += VARINT_BITS) {
        at += 1;
        const part = bytes[at] ?? 0;
        block += (part & VARINT_MASK) << shift;
        if (part < VARINT_MORE) break;
      }
    }
    blocks[count++] = block;
  }
  return count;
}

/** Four bytes at a time: where a row of bits ends, a processor guesses wrongly. */
function readBits({ bytes, from, to }: ByteRange, blocks: Uint32Array): number {
  let count = 0;
  let first = 0;
  for (let at = from + 1; at < to; at += WORD_BYTES) {
    let bits =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    // The lowest bit that is set is taken, and away.
    for (; bits !== 0; bits &= bits - 1)
      blocks[count++] = first + ZEROS_OF_ONE - Math.clz32(bits & -bits);
    first += WORD_BYTES * BYTE_BITS;
  }
  return count;
}

/** Where the second distance of a list begins, which is not empty and not one of bits. */
function afterFirst({ bytes, from }: ByteRange): number {
  const byte = bytes[from] ?? 0;
  let at = from + 1;
  if (byte < TWO_BYTES) return at;
  while (byte === MORE_BYTES && (bytes[at] ?? 0) >= VARINT_MORE) at += 1;
  return at + 1;
}

/**
 * Appends the distances of a list whose blocks move up by `shift`. Only the
 * distance to the first of them changes, so the others are copied as they are.
 *
 * @param blocks of the list, as it was read
 * @param previous the block before the first
 */
export function writeMoved(
  writer: ByteWriter,
  range: ByteRange,
  blocks: Uint32Array,
  shift: number,
  previous: number,
): void {
  const [first = 0] = blocks;
  writeDistance(writer, first + shift - previous);
  if (!hasBits(range)) writer.append(range.bytes, afterFirst(range), range.to);
  else
    for (let i = 1; i < blocks.length; i++)
      writeDistance(writer, (blocks[i] ?? 0) - (blocks[i - 1] ?? 0));
}
