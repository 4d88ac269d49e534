import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  decodeSegment,
  encodeSegment,
  type StoredSegment,
} from "../../../../domain/search/segments/encode-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { randomLibrary } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const stored = encodeSegment(
  buildSegment([searchableDocument("甲", ["质量强国建设纲要", "２０２５年，服務。"])]),
);
const PARTS = ["texts", "numbers"] as const;

/** The stored segment with one of its parts altered. */
const withPart = (
  part: (typeof PARTS)[number],
  alter: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): StoredSegment => ({ ...stored, [part]: alter(stored[part]) });

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

  it.each(PARTS)("is read with its %s in the middle of other bytes", (part) => {
    for (const before of [1, 4]) {
      const surrounded = withPart(part, (bytes) => {
        const all = new Uint8Array(before + bytes.length + 3);
        all.set(bytes, before);
        return all.subarray(before, before + bytes.length);
      });
      expect(decodeSegment(surrounded)).toEqual(decodeSegment(stored));
    }
  });

  it.each(PARTS)("is refused where a bit of its %s is another, wherever that is", (part) => {
    for (let at = 0; at < stored[part].length; at++) {
      for (const bit of [1, 128]) {
        const damaged = withPart(part, (bytes) => {
          const copy = bytes.slice();
          copy[at] = (copy[at] ?? 0) ^ bit;
          return copy;
        });
        expect(decodeSegment(damaged)).toBeNull();
      }
    }
  });

  it.each(PARTS)("is refused where the end of its %s is missing, wherever it was cut", (part) => {
    for (let length = 0; length < stored[part].length; length++) {
      expect(decodeSegment(withPart(part, (bytes) => bytes.slice(0, length)))).toBeNull();
    }
  });

  it("is refused where it is something else", () => {
    const others = [new Uint8Array(400), new TextEncoder().encode("{}".repeat(200))];
    for (const numbers of others) {
      expect(decodeSegment({ texts: stored.texts, numbers })).toBeNull();
      expect(decodeSegment({ texts: numbers, numbers: stored.numbers })).toBeNull();
    }
  });
});
