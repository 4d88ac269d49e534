import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../../domain/document/span";
import { fold } from "../../../../domain/search/fold";
import { ByteWriter } from "../../../../domain/search/segments/byte-writer";
import { restore, writeVariants } from "../../../../domain/search/segments/variants";

function roundTrip(text: string, piece: Span): string {
  const writer = new ByteWriter();
  writeVariants(text, fold(text), writer);
  return restore(fold(text), { bytes: writer.written(), from: 0, to: writer.length }, piece);
}

describe("writeVariants and restore", () => {
  it("lead back to each piece of the text as it was, whatever its characters", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."，（）“”ＡａA服務為", "\u{2f803}"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(20), fc.nat(20), (text, from, length) => {
        expect(roundTrip(text, { from: 0, to: text.length })).toBe(text);
        const piece = {
          from: Math.min(from, text.length),
          to: Math.min(from + length, text.length),
        };
        expect(roundTrip(text, piece)).toBe(text.slice(piece.from, piece.to));
      }),
    );
  });

  it("take no space where nothing was folded", () => {
    const writer = new ByteWriter();
    writeVariants("质量", "质量", writer);
    expect(writer.length).toBe(0);
  });

  it("refuse a variant that no character has", () => {
    expect(() =>
      restore("质", { bytes: Uint8Array.from([0, 99]), from: 0, to: 2 }, { from: 0, to: 1 }),
    ).toThrow("variant 99");
  });
});
