import { BEFORE_FIRST, readBlocks, shorterAsBits, writeDistance, writeMoved } from "./block-list";
import { type ByteRange, ByteWriter } from "./byte-writer";
import { frequencyOf, ONCE_IN_REST, readExceptions, writeFrequency } from "./postings";
import type { Segment, StoredList } from "./segment";

type Written = Pick<
  Segment,
  "postingStarts" | "postings" | "frequencyStarts" | "frequencies" | "fieldCounts"
>;

/** Writes the posting lists of a segment one after the other. */
export class PostingsWriter {
  private readonly blocks = new ByteWriter();
  private readonly frequencies = new ByteWriter();
  private readonly postingStarts: Uint32Array;
  private readonly frequencyStarts: Uint32Array;
  private readonly fieldCounts: Uint32Array;
  private terms = 0;
  private previousBlock = BEFORE_FIRST;
  private entries = 0;
  private previousException = BEFORE_FIRST;
  private fields = 0;

  /** @param most terms there can be */
  constructor(most: number) {
    this.postingStarts = new Uint32Array(most + 1);
    this.frequencyStarts = new Uint32Array(most + 1);
    this.fieldCounts = new Uint32Array(most);
  }

  /** Takes all occurrences in a block; blocks come in ascending order. */
  entry(block: number, lead: number, rest: number): void {
    writeDistance(this.blocks, block - this.previousBlock);
    this.previousBlock = block;
    const frequency = frequencyOf(lead, rest);
    if (frequency !== ONCE_IN_REST) {
      writeFrequency(this.frequencies, this.entries - this.previousException, frequency);
      this.previousException = this.entries;
    }
    this.entries += 1;
    this.fields += (lead > 0 ? 1 : 0) + (rest > 0 ? 1 : 0);
  }

  /** Takes over a whole list, its blocks moved up by `shift`. */
  takeOver({ postings, frequencies, fieldCount }: StoredList, shift: number): void {
    const blocks = readBlocks(postings, fieldCount);
    const last = blocks.at(-1);
    if (last === undefined) return;
    writeMoved(this.blocks, postings, blocks, shift, this.previousBlock);
    this.previousBlock = last + shift;
    if (frequencies.from < frequencies.to) this.takeOverFrequencies(frequencies);
    this.entries += blocks.length;
    this.fields += fieldCount;
  }

  private takeOverFrequencies(range: ByteRange): void {
    const { entries, frequencies } = readExceptions(range);
    for (let i = 0; i < entries.length; i++) {
      const entry = this.entries + (entries[i] ?? 0);
      writeFrequency(this.frequencies, entry - this.previousException, frequencies[i] ?? 0);
      this.previousException = entry;
    }
  }

  /** Ends a list; false where it has no entries, so that there is no such term. */
  endList(): boolean {
    if (this.entries === 0) return false;
    const from = this.postingStarts[this.terms] ?? 0;
    const distances = { bytes: this.blocks.written(), from, to: this.blocks.length };
    const bits = shorterAsBits(distances, this.previousBlock);
    if (bits !== null) this.blocks.replaceFrom(from, bits);
    this.fieldCounts[this.terms] = this.fields;
    this.terms += 1;
    this.postingStarts[this.terms] = this.blocks.length;
    this.frequencyStarts[this.terms] = this.frequencies.length;
    this.previousBlock = BEFORE_FIRST;
    this.previousException = BEFORE_FIRST;
    this.entries = 0;
    this.fields = 0;
    return true;
  }

  finish(): Written {
    return {
      postingStarts: this.postingStarts.slice(0, this.terms + 1),
      postings: this.blocks.written().slice(),
      frequencyStarts: this.frequencyStarts.slice(0, this.terms + 1),
      frequencies: this.frequencies.written().slice(),
      fieldCounts: this.fieldCounts.slice(0, this.terms),
    };
  }
}
