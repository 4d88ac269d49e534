import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { MAX_FREQUENCY } from "../../../../domain/search/segments/postings";
import { PostingsWriter } from "../../../../domain/search/segments/postings-writer";
import { type Segment, storedList } from "../../../../domain/search/segments/segment";
import { type Entry, listedEntries } from "../../../support/listed-entries";

const frequency = fc.oneof(fc.nat(3), fc.nat(MAX_FREQUENCY));
const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 20), frequency, frequency), { selector: ([block]) => block })
  .map((list) => list.filter(([, lead, rest]) => lead + rest > 0).sort((a, b) => a[0] - b[0]));

/** A segment with one term, 质, whose list was written so. */
function segmentWith(write: (writer: PostingsWriter) => void): Segment {
  const writer = new PostingsWriter(1);
  write(writer);
  const keys = writer.endList() ? Uint32Array.of("质".charCodeAt(0)) : new Uint32Array(0);
  const kinds = new Uint8Array(2 ** 22);
  return { ...plainSegment([]), kinds, isIndexed: true, keys, ...writer.finish() };
}

const listOf = (list: readonly Entry[]) =>
  segmentWith((writer) => {
    for (const entry of list) writer.entry(...entry);
  });

describe("PostingsWriter", () => {
  it("writes entries that can be read back", () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(listedEntries(listOf(list), "质")).toEqual(list);
      }),
    );
  });

  it("takes over whole lists, moved up", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const shift = 2 ** 20 + 1;
        const sources = [listOf(first), listOf(second)].filter(({ keys }) => keys.length > 0);
        const joined = segmentWith((writer) => {
          for (const [i, source] of sources.entries())
            writer.takeOver(storedList(source, 0), i * shift);
        });
        const moved = sources.flatMap((source, i) =>
          listedEntries(source, "质").map(([block, ...frequencies]) => [
            block + i * shift,
            ...frequencies,
          ]),
        );
        expect(listedEntries(joined, "质")).toEqual(moved);
      }),
    );
  });

  it("counts the fields of blocks, and makes no term of an empty list", () => {
    expect([
      ...listOf([
        [0, 1, 2],
        [7, 0, 1],
      ]).fieldCounts,
    ]).toEqual([3]);
    expect(new PostingsWriter(1).endList()).toBe(false);
  });
});
