import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../../domain/search/fold";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchWord, mostBlocksWith } from "../../../../domain/search/segments/match-word";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { blockCountOf, foldedText, type Segment } from "../../../../domain/search/segments/segment";
import { randomLibrary, randomWords } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

function expectedIn(segment: Segment, word: string): [number, number][] {
  return Array.from({ length: blockCountOf(segment) }, (_, block): [number, number] => [
    block,
    foldedText(segment, block).split(word).length - 1,
  ]).filter(([, count]) => count > 0);
}

function found(lists: PostingLists, word: string, within: Uint32Array | null = null) {
  const { blocks, counts } = matchWord(lists, word, within);
  return [...blocks].map((block, i) => [block, counts[i]]);
}

describe("matchWord", () => {
  it("finds and counts what going through the blocks finds, in all blocks and in some", () => {
    const word = randomWords.map((typed) => fold(typed).trim()).filter((one) => one !== "");
    fc.assert(
      fc.property(randomLibrary, word, fc.nat(), (documents, wanted, seed) => {
        const indexed = buildSegment(documents);
        const expected = expectedIn(indexed, wanted);
        const within = Uint32Array.from({ length: blockCountOf(indexed) }, (_, i) => i).filter(
          (block) => (seed >> (block % 20)) % 2 === 0,
        );
        for (const segment of [indexed, plainSegment(documents)]) {
          const lists = new PostingLists(segment);
          expect(found(lists, wanted)).toEqual(expected);
          expect(found(lists, wanted, within)).toEqual(
            expected.filter(([block]) => within.includes(block)),
          );
          expect(mostBlocksWith(lists, wanted)).toBeGreaterThanOrEqual(expected.length);
        }
      }),
    );
  });

  it("reads the text of few blocks where a word is rare", () => {
    const lines = Array.from({ length: 400 }, (_, i) => (i % 40 === 0 ? "质量强国" : "质量，量强"));
    const lists = new PostingLists(buildSegment([searchableDocument("甲", lines)]));
    expect(found(lists, "质量强国")).toEqual(Array.from({ length: 10 }, (_, i) => [40 * i, 1]));
  });

  it("narrows many blocks down by list after list", () => {
    const lines = Array.from({ length: 900 }, (_, i) =>
      i % 3 === 0 ? "质量强国，质量强国" : i % 3 === 1 ? "质量，强国" : "量强",
    );
    const lists = new PostingLists(buildSegment([searchableDocument("甲", lines)]));
    expect(found(lists, "质量强国")).toEqual(Array.from({ length: 300 }, (_, i) => [3 * i, 2]));
  });
});
