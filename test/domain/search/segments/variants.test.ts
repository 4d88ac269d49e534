import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../../domain/search/fold";
import { ByteWriter } from "../../../../domain/search/segments/byte-writer";
import { restore, writeVariants } from "../../../../domain/search/segments/variants";

function roundTrip(text: string): string {
  const writer = new ByteWriter();
  writeVariants(text, fold(text), writer);
  return restore(fold(text), writer.written(), 0, writer.length);
}

describe("writeVariants and restore", () => {
  it("lead back to the text as it was, whatever its characters", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."，（）“”ＡａA服務為", "\u{2f803}"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(roundTrip(text)).toBe(text);
      }),
    );
  });

  it("take no space where nothing was folded", () => {
    const writer = new ByteWriter();
    writeVariants("质量", "质量", writer);
    expect(writer.length).toBe(0);
  });

  it("refuse a variant that no character has", () => {
    expect(() => restore("质", Uint8Array.from([0, 99]), 0, 2)).toThrow("variant 99");
  });
});
