import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heldByBits,
  readBlocks,
  shorterAsBits,
  writeDistance,
  writeMoved,
} from "../../../../domain/search/segments/block-list";
import { type ByteRange, ByteWriter } from "../../../../domain/search/segments/byte-writer";

const ascending = (list: number[]) => list.sort((a, b) => a - b);
const blocks = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.nat(20_000), fc.nat(2 ** 29)))
  .map(ascending);
/** So many of a few hundred blocks that a bit for each is shorter. */
const dense = fc
  .uniqueArray(fc.nat(400), { minLength: 60, maxLength: 300, size: "max" })
  .map(ascending);

/** Written bytes, with others before and after that do not belong to them. */
function rangeOf(write: (writer: ByteWriter) => void): ByteRange {
  const writer = new ByteWriter();
  write(writer);
  const bytes = Uint8Array.of(1, ...writer.written(), 1);
  return { bytes, from: 1, to: bytes.length - 1 };
}

const distancesOf = (list: readonly number[]) =>
  rangeOf((writer) => {
    for (const [i, block] of list.entries()) writeDistance(writer, block - (list[i - 1] ?? -1));
  });

function bitsOf(list: readonly number[]): ByteRange {
  const bits = shorterAsBits(distancesOf(list), list.at(-1) ?? 0) ?? new Uint8Array(0);
  return rangeOf((writer) => writer.append(bits, 0, bits.length));
}

describe("a list of blocks", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        expect([...readBlocks(distancesOf(list), list.length)]).toEqual(list);
      }),
    );
  });

  it("takes one byte for a distance under 224, two under 8160, and few for any other", () => {
    const lengthOf = (distance: number) => distancesOf([distance - 1]).to - 1;
    expect([1, 223, 224, 8159, 8160, 8287, 8288, 2 ** 31].map(lengthOf)).toEqual([
      1, 1, 2, 2, 2, 2, 3, 6,
    ]);
  });

  it("says the same with a bit for each block", () => {
    fc.assert(
      fc.property(dense, (list) => {
        expect([...readBlocks(bitsOf(list), list.length)]).toEqual(list);
      }),
    );
  });

  it("tells by its bits which of some blocks it has, and by distances nothing", () => {
    fc.assert(
      fc.property(dense, fc.uniqueArray(fc.nat(500)).map(ascending), (list, some) => {
        const range = bitsOf(list);
        const held = heldByBits(range, Uint32Array.from(some));
        const expected = some.filter((block) => list.includes(block));
        if (range.from === range.to) expect(held).toBeNull();
        else expect([...(held ?? [])]).toEqual(expected);
        expect(heldByBits(distancesOf(list), Uint32Array.from(some))).toBeNull();
      }),
    );
  });

  it("has bits only where they are shorter", () => {
    expect(shorterAsBits(distancesOf([0, 8, 16]), 16)).toBeNull();
    expect(shorterAsBits(distancesOf([0, 1, 2, 3, 4, 7]), 7)).toEqual(
      Uint8Array.of(0, 0b10011111, 0, 0, 0),
    );
  });

  it("can be moved up behind another in either form", () => {
    fc.assert(
      fc.property(fc.oneof(blocks, dense), fc.nat(2 ** 20), fc.boolean(), (list, shift, wished) => {
        fc.pre(list.length > 0);
        const bits = bitsOf(list);
        const range = wished && bits.to > bits.from ? bits : distancesOf(list);
        const read = readBlocks(range, list.length);
        const moved = rangeOf((writer) => {
          writeDistance(writer, 1);
          writeMoved(writer, range, read, shift + 1, 0);
        });
        const expected = [0, ...list.map((block) => block + shift + 1)];
        expect([...readBlocks(moved, expected.length)]).toEqual(expected);
      }),
    );
  });
});
