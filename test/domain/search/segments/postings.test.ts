import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteRange, ByteWriter } from "../../../../domain/search/segments/byte-writer";
import {
  frequencyOf,
  leadIn,
  MAX_FREQUENCY,
  ONCE_IN_REST,
  readExceptions,
  restIn,
  writeFrequency,
} from "../../../../domain/search/segments/postings";

const numbers = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 29)))
  .map((list) => list.sort((a, b) => a - b));

/** What is written, with a byte before and after that does not belong to it. */
function written(write: (writer: ByteWriter) => void): ByteRange {
  const writer = new ByteWriter();
  write(writer);
  const bytes = Uint8Array.of(1, ...writer.written(), 1);
  return { bytes, from: 1, to: bytes.length - 1 };
}

const distances = (list: readonly number[]) =>
  list.map((number, i) => number - (list[i - 1] ?? -1));

describe("the frequencies of a posting list", () => {
  it("are read as they were written", () => {
    const frequency = fc
      .tuple(fc.nat(MAX_FREQUENCY), fc.oneof(fc.nat(6), fc.nat(MAX_FREQUENCY)))
      .map(([lead, rest]) => frequencyOf(lead, rest))
      .filter((one) => one !== ONCE_IN_REST && one !== 0);
    fc.assert(
      fc.property(numbers, fc.infiniteStream(frequency), (entries, stream) => {
        const frequencies = entries.map(() => stream.next().value);
        const range = written((writer) => {
          for (const [i, distance] of distances(entries).entries())
            writeFrequency(writer, distance, frequencies[i] ?? 0);
        });
        const read = readExceptions(range);
        expect([...read.entries]).toEqual(entries);
        expect([...read.frequencies]).toEqual(frequencies);
      }),
    );
  });

  it("hold what stands in the lead and in the rest apart, and stop at the largest", () => {
    const frequency = frequencyOf(3, MAX_FREQUENCY + 5);
    expect([leadIn(frequency), restIn(frequency)]).toEqual([3, MAX_FREQUENCY]);
    expect([leadIn(ONCE_IN_REST), restIn(ONCE_IN_REST)]).toEqual([0, 1]);
  });
});
