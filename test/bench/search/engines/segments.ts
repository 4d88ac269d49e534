import { parseQuery } from "../../../../domain/search/query";
import type { SearchOptions } from "../../../../domain/search/results";
import { placeOf } from "../../../../domain/search/segments/block-places";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchSet } from "../../../../domain/search/segments/match-set";
import { plainSegment } from "../../../../domain/search/segments/plain-segment";
import type { Segment } from "../../../../domain/search/segments/segment";
import {
  EMPTY_SET,
  type SegmentSet,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { grownSet } from "../growing";
import { type BuiltEngine, type Engine, TOP } from "./engine";

/** The product's own search: exact counts, the best hits ranked by lunr, with snippets. */
export const segments: Engine = {
  name: "duidu",
  build: (documents) => built(withSegment(EMPTY_SET, buildSegment(documents))),
};

/** The same as the window asks for it: by document, and counted by document, work, level, year and kind of block. */
export const countedSegments: Engine = {
  name: "duidu facets",
  build: (documents) =>
    built(withSegment(EMPTY_SET, buildSegment(documents)), { order: "document", facets: true }),
};

/** The same after the documents were added one by one, and merged as they are in the worker. */
export const grownSegments: Engine = {
  name: "duidu grown",
  build: (documents) => built(grownSet(documents)),
};

/** The same answer without an index, as while it is made: what a scan costs that shows as much. */
export const plainSegments: Engine = {
  name: "duidu scan",
  build: (documents) => built(withSegment(EMPTY_SET, plainSegment(documents))),
};

function built(set: SegmentSet, options: SearchOptions = {}): BuiltEngine {
  return {
    search: (query) => searchSet(set, query, { limit: TOP, ...options }).records,
    places: (query) =>
      matchSet(set, parseQuery(query)).flatMap(({ part, blocks }) =>
        Array.from(blocks, (block) => {
          const { documentId, blockId } = placeOf(part.segment, block);
          return `${documentId} ${blockId}`;
        }),
      ),
    indexBytes: set.parts.reduce((sum, { segment }) => sum + bytesOf(segment), 0),
  };
}

/** All arrays of a segment but those that lead back to the text as it was: they stand for text. */
function bytesOf(segment: Segment): number {
  const { variants, variantStarts, ...index } = segment;
  return Object.values(index)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, array) => sum + array.byteLength, 0);
}
