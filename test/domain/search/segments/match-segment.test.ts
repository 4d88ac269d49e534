import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrencesOf } from "../../../../domain/search/occurrences";
import { parseQuery, type Query } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchSegment } from "../../../../domain/search/segments/match-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { blockCountOf, blockText } from "../../../../domain/search/segments/segment";
import { randomLibrary, randomQuery } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const everywhere = (query: Query) => ({ query, isEverywhere: true, at: () => query });
const listed = ({ blocks, counts }: { blocks: Uint32Array; counts: Uint32Array }) =>
  [...blocks].map((block, i) => [block, counts[i]]);

describe("matchSegment", () => {
  it("finds and counts what going through the blocks finds, with terms and without", () => {
    fc.assert(
      fc.property(randomLibrary, randomQuery, (documents, typed) => {
        const query = parseQuery(typed);
        const segment = buildSegment(documents);
        const expected = Array.from({ length: blockCountOf(segment) }, (_, block) => [
          block,
          occurrencesOf(query, blockText(segment, block)).length,
        ]).filter(([, count]) => count !== 0);
        expect(listed(matchSegment(new PostingLists(segment), everywhere(query)))).toEqual(
          expected,
        );
        const plain = matchSegment(new PostingLists(plainSegment(documents)), everywhere(query));
        expect(listed(plain)).toEqual(expected);
      }),
    );
  });

  it("counts in the text what a posting list does not count to the end", () => {
    const segment = buildSegment([searchableDocument("甲", ["质量".repeat(5000), "量质"])]);
    expect(listed(matchSegment(new PostingLists(segment), everywhere(parseQuery("质量"))))).toEqual(
      [[0, 5000]],
    );
  });

  it("reads the text of few blocks where a word is rare", () => {
    const lines = Array.from({ length: 400 }, (_, i) => (i % 40 === 0 ? "质量强国" : "质量，量强"));
    const segment = buildSegment([searchableDocument("甲", lines)]);
    const found = listed(
      matchSegment(new PostingLists(segment), everywhere(parseQuery("质量强国"))),
    );
    expect(found).toEqual(Array.from({ length: 10 }, (_, i) => [40 * i, 1]));
  });
});
