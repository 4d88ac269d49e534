import { describe, expect, it } from "vitest";
import { ByteWriter } from "../../../../domain/search/segments/byte-writer";

describe("ByteWriter", () => {
  it("writes small numbers in one byte and large ones in as many as they need", () => {
    const writer = new ByteWriter();
    for (const number of [0, 127, 128, 300, 0xffffffff]) writer.varint(number);
    expect([...writer.written()]).toEqual([0, 127, 0x80, 1, 0xac, 2, 0xff, 0xff, 0xff, 0xff, 0x0f]);
    expect(writer.length).toBe(11);
  });

  it("appends a part of other bytes, few and many", () => {
    for (const count of [3, 300]) {
      const writer = new ByteWriter();
      writer.varint(1);
      const bytes = new Uint8Array(count + 2).fill(7, 1, count + 1);
      writer.append(bytes, 1, count + 1);
      expect([...writer.written()]).toEqual([1, ...Array(count).fill(7)]);
    }
  });
});
