import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  EMPTY_SET,
  type SegmentSet,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { monolithicIndex } from "../../../support/monolithic-index";
import { randomLibrary, randomQuery } from "../../../support/random-library";

/** A list shows so many hits before one scrolls. */
const TOP = 20;
const MOST_DIFFERENCE = 1e-9;

const oneSegment = (documents: readonly SearchableDocument[]) =>
  withSegment(EMPTY_SET, buildSegment(documents));
const oneByOne = (documents: readonly SearchableDocument[]) =>
  documents.map((document) => buildSegment([document])).reduce(withSegment, EMPTY_SET);

function expectEqualRanks(
  set: SegmentSet,
  documents: readonly SearchableDocument[],
  typed: string,
): void {
  const expected = monolithicIndex(documents).search(typed).slice(0, TOP);
  const { hits } = searchSet(set, typed, { limit: TOP });
  expect(hits.map(({ documentId, blockId }) => `${documentId} ${blockId}`)).toEqual(
    expected.map(({ place }) => place),
  );
  for (const [i, { score }] of hits.entries()) {
    expect(Math.abs(score - (expected[i]?.score ?? Number.NaN))).toBeLessThan(MOST_DIFFERENCE);
  }
}

describe("the ranking", () => {
  it("is that of one lunr index over the whole library, in one segment or many", () => {
    const word = randomQuery.filter(
      (typed) => /[质量强国服務5a]{2}/u.test(typed) && !/\s/.test(typed.trim()),
    );
    fc.assert(
      fc.property(randomLibrary, word, (documents, typed) => {
        expectEqualRanks(oneSegment(documents), documents, typed);
        expectEqualRanks(oneByOne(documents), documents, typed);
      }),
    );
  });
});
