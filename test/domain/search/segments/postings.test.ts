import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_FREQUENCY,
  PostingCursor,
  PostingWriter,
} from "../../../../domain/search/segments/postings";

type Entry = [block: number, lead: number, rest: number];

const frequency = fc.integer({ min: 0, max: MAX_FREQUENCY });
const entries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 29), frequency, frequency), { selector: ([block]) => block })
  .map((list) => list.filter(([, lead, rest]) => lead + rest > 0).sort((a, b) => a[0] - b[0]));

function cursorOver(list: readonly Entry[]): PostingCursor {
  const writer = new PostingWriter();
  for (const entry of list) writer.entry(...entry);
  return finished(writer);
}

function finished(writer: PostingWriter): PostingCursor {
  writer.finish();
  const bytes = new Uint8Array(writer.length + 1);
  writer.copyTo(bytes, 1);
  return new PostingCursor(bytes, 1, bytes.length);
}

function read(cursor: PostingCursor): Entry[] {
  const list: Entry[] = [];
  while (cursor.next()) list.push([cursor.block, cursor.lead, cursor.rest]);
  return list;
}

describe("PostingWriter and PostingCursor", () => {
  it("give back the entries that were written", () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(read(cursorOver(list))).toEqual(list);
      }),
    );
  });

  it("count single occurrences, and the fields they stand in", () => {
    const writer = new PostingWriter();
    writer.hit(0, true);
    writer.hit(0, false);
    writer.hit(0, false);
    writer.hit(7, false);
    expect(read(finished(writer))).toEqual([
      [0, 1, 2],
      [7, 0, 1],
    ]);
    expect(writer.fieldCount).toBe(3);
  });

  it("stop counting at the largest frequency", () => {
    const cursor = cursorOver([[3, 0, MAX_FREQUENCY + 5]]);
    expect(read(cursor)).toEqual([[3, 0, MAX_FREQUENCY]]);
  });

  it("find the first entry at or after a block", () => {
    const cursor = cursorOver([
      [2, 0, 1],
      [5, 0, 1],
    ]);
    expect(cursor.seek(3)).toBe(true);
    expect(cursor.block).toBe(5);
    expect(cursor.seek(5)).toBe(true);
    expect(cursor.seek(6)).toBe(false);
  });
});
