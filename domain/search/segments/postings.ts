import { ByteWriter, VARINT_BITS, VARINT_MASK, VARINT_MORE } from "./byte-writer";

/*
 * A posting list names the blocks that hold a term, in order, and how often the
 * term stands in each: in the lead, which is a heading, and in the rest. An
 * entry is varint(distance to the block before << 1 | isLong), and where it is
 * long varint(lead × 4096 + rest). Most entries are short: not in the lead, and
 * once in the rest.
 */
const LEAD_SHIFT = 12;
/** A term that stands more often in one block counts as this often. */
export const MAX_FREQUENCY = 2 ** LEAD_SHIFT - 1;
const BEFORE_FIRST = -1;

/** Writes one posting list; blocks must come in ascending order. */
export class PostingWriter {
  private readonly bytes = new ByteWriter();
  private previous = BEFORE_FIRST;
  private block = BEFORE_FIRST;
  private lead = 0;
  private rest = 0;
  private fields = 0;

  /** True while there is no entry. */
  get isEmpty(): boolean {
    return this.block === BEFORE_FIRST && this.previous === BEFORE_FIRST;
  }

  /** Takes one more occurrence in `block`. */
  hit(block: number, isInLead: boolean): void {
    if (block !== this.block) this.flush();
    this.block = block;
    if (isInLead) this.lead += 1;
    else this.rest += 1;
  }

  /** Takes all occurrences in `block` at once. */
  entry(block: number, lead: number, rest: number): void {
    this.flush();
    this.block = block;
    this.lead = lead;
    this.rest = rest;
  }

  /**
   * Takes over a whole list, its blocks moved up by `shift`. Only the first
   * distance changes, so the rest is copied as it is.
   *
   * @param fieldCount in how many fields of blocks the list's term stands
   */
  takeOver(list: Uint8Array, shift: number, fieldCount: number): void {
    this.flush();
    const cursor = new PostingCursor(list, 0, list.length);
    if (!cursor.next()) return;
    const first = cursor.block + shift;
    const isLong = ((list[0] ?? 0) & 1) === 1;
    this.bytes.varint((first - this.previous) * 2 + (isLong ? 1 : 0));
    const head = list.findIndex((byte) => (byte & VARINT_MORE) === 0);
    this.bytes.append(list.subarray(head + 1));
    while (cursor.next());
    this.previous = cursor.block + shift;
    this.fields += fieldCount;
  }

  /** Ends the list. Only then are its length and its number of fields right. */
  finish(): void {
    this.flush();
  }

  /** Length of the list in bytes. */
  get length(): number {
    return this.bytes.length;
  }

  /** In how many fields of blocks the term stands. */
  get fieldCount(): number {
    return this.fields;
  }

  /** Copies the list into `target` at `at`. */
  copyTo(target: Uint8Array, at: number): void {
    this.bytes.copyTo(target, at);
  }

  private flush(): void {
    const { block, lead, rest } = this;
    if (lead === 0 && rest === 0) return;
    const isLong = lead !== 0 || rest !== 1;
    this.bytes.varint((block - this.previous) * 2 + (isLong ? 1 : 0));
    if (isLong) {
      this.bytes.varint(
        (Math.min(lead, MAX_FREQUENCY) << LEAD_SHIFT) | Math.min(rest, MAX_FREQUENCY),
      );
    }
    this.fields += (lead > 0 ? 1 : 0) + (rest > 0 ? 1 : 0);
    this.previous = block;
    this.lead = 0;
    this.rest = 0;
  }
}

/** Reads one posting list, entry by entry. */
export class PostingCursor {
  /** The block of the present entry; −1 before the first one. */
  block = BEFORE_FIRST;
  private frequencies = 1;

  /** @param at where the list begins in `bytes`; @param end where it ends */
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
    private readonly end: number,
  ) {}

  /** Goes to the next entry; false at the end of the list. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const head = this.varint();
    this.block += head >>> 1;
    this.frequencies = (head & 1) === 1 ? this.varint() : 1;
    return true;
  }

  /** Goes to the first entry at or after `block`; false where there is none. */
  seek(block: number): boolean {
    while (this.block < block) if (!this.next()) return false;
    return true;
  }

  /** True where the term stands once in the present block, and not in its lead. */
  get isOnceInRest(): boolean {
    return this.frequencies === 1;
  }

  /** How often the term stands in the lead of the present block. */
  get lead(): number {
    return this.frequencies >>> LEAD_SHIFT;
  }

  /** How often it stands in the rest of the block. */
  get rest(): number {
    return this.frequencies & MAX_FREQUENCY;
  }

  private varint(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & VARINT_MASK;
    for (let shift = VARINT_BITS; (byte & VARINT_MORE) !== 0; shift += VARINT_BITS) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & VARINT_MASK) << shift;
    }
    return value;
  }
}
