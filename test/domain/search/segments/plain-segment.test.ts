import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { originalText } from "../../../../domain/search/segments/segment";
import { randomLibrary } from "../../../support/random-library";

describe("plainSegment", () => {
  it("has the texts and places that an indexed segment has, and no terms", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const { text, blockStarts, firstBlocks, kinds, ...plain } = plainSegment(documents);
        expect(buildSegment(documents)).toMatchObject({ text, blockStarts, firstBlocks, kinds });
        expect([plain.isIndexed, plain.keys.length, plain.words.length]).toEqual([false, 0, 0]);
      }),
    );
  });

  it("leads back to the text as it was", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const segment = plainSegment(documents);
        const originals = Array.from(segment.kinds, (_, block) => originalText(segment, block));
        expect(originals.join("")).toBe(documents.map(({ text }) => text).join(""));
      }),
    );
  });
});
