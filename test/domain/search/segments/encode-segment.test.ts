import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { decodeSegment, encodeSegment } from "../../../../domain/search/segments/encode-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { randomLibrary } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const bytes = encodeSegment(
  buildSegment([searchableDocument("甲", ["质量强国建设纲要", "２０２５年，服務。"])]),
);

describe("a stored segment", () => {
  it("is read as it was written, with terms and without", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        for (const segment of [buildSegment(documents), plainSegment(documents)]) {
          expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
        }
      }),
    );
  });

  it("is read from the middle of other bytes", () => {
    const surrounded = new Uint8Array(bytes.length + 3);
    surrounded.set(bytes, 1);
    expect(decodeSegment(surrounded.subarray(1, 1 + bytes.length))).toEqual(decodeSegment(bytes));
  });

  it("is refused where a bit is another, wherever that is", () => {
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [1, 128]) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ bit;
        expect(decodeSegment(damaged)).toBeNull();
      }
    }
  });

  it("is refused where its end is missing, wherever it was cut", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeSegment(bytes.slice(0, length))).toBeNull();
    }
  });

  it("is refused where it is something else", () => {
    expect(decodeSegment(new Uint8Array(400))).toBeNull();
    expect(decodeSegment(new TextEncoder().encode("{}".repeat(200)))).toBeNull();
  });
});
