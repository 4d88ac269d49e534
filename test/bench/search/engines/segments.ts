import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import type { Segment } from "../../../../domain/search/segments/segment";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { placeOfHit } from "../../../support/naive-search";
import { type BuiltEngine, type Engine, TOP } from "./engine";

/** The product's own search: exact counts, the best hits ranked by lunr, with snippets. */
export const segments: Engine = {
  name: "duidu",
  build: (documents) => built(buildSegment(documents)),
};

/** The same answer without an index, as while it is made: what a scan costs that shows as much. */
export const plainSegments: Engine = {
  name: "duidu scan",
  build: (documents) => built(plainSegment(documents)),
};

function built(segment: Segment): BuiltEngine {
  const set = withSegment(EMPTY_SET, segment);
  return {
    search: (query) => searchSet(set, query, { limit: TOP }).records,
    places: (query) => searchSet(set, query, { order: "place" }).hits.map(placeOfHit),
    indexBytes: bytesOf(segment),
  };
}

/** All arrays of a segment but those that lead back to the text as it was: they stand for text. */
function bytesOf(segment: Segment): number {
  const { variants, variantStarts, ...index } = segment;
  return Object.values(index)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, array) => sum + array.byteLength, 0);
}
