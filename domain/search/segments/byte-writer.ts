const FIRST_CAPACITY = 8;
const FEW_BYTES = 64;
/** Seven bits of a number fit into one byte; the eighth says that more follow. */
export const VARINT_BITS = 7;
export const VARINT_MORE = 0x80;
export const VARINT_MASK = 0x7f;

/** Bytes `[from, to)` of an array. */
export interface ByteRange {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** A growing list of bytes that takes numbers in as few bytes as they need. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_CAPACITY);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** Appends a number from 0 to 255. */
  byte(value: number): void {
    if (this.used === this.bytes.length) this.reserve(1);
    this.bytes[this.used++] = value;
  }

  /** Appends a whole number from 0 to 2³²−1 as a varint, lowest bits first. */
  varint(value: number): void {
    let rest = value;
    while (rest > VARINT_MASK) {
      this.byte((rest & VARINT_MASK) | VARINT_MORE);
      rest >>>= VARINT_BITS;
    }
    this.byte(rest);
  }

  /** Puts these bytes in the place of all from an offset on. */
  replaceFrom(from: number, bytes: Uint8Array): void {
    this.used = from;
    this.append(bytes, 0, bytes.length);
  }

  /** Appends the bytes `[from, to)` as they are. */
  append(bytes: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    // For the few bytes most lists hold, making a view takes longer than copying.
    if (to - from > FEW_BYTES) this.bytes.set(bytes.subarray(from, to), this.used);
    else for (let i = from; i < to; i++) this.bytes[this.used + i - from] = bytes[i] ?? 0;
    this.used += to - from;
  }

  /** What was written; a view that later writing may leave behind. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private reserve(count: number): void {
    const wanted = this.used + count;
    if (wanted <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    larger.set(this.written());
    this.bytes = larger;
  }
}
