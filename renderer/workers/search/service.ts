import { fail, ok, type Result } from "../../../domain/result";
import type { SearchOptions, SearchResults } from "../../../domain/search/results";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import {
  EMPTY_SET,
  type SegmentSet,
  withSegment,
} from "../../../domain/search/segments/segment-set";
import { searchSet } from "./search-set";

/** What the worker does for the window. Only plain data goes in and out. */
export interface SearchService {
  /** Takes these documents, and no others, as what is searched. */
  load(documents: readonly SearchableDocument[]): Result<LoadedLibrary>;
  search(typed: string, options?: SearchOptions): Result<SearchResults>;
}

export interface LoadedLibrary {
  readonly documents: number;
  /** Length of all texts, in UTF-16 code units. */
  readonly length: number;
}

/** The service at the start, with nothing loaded. */
export function createSearchService(): SearchService {
  let set: SegmentSet | null = null;
  return {
    load(documents) {
      set = withSegment(EMPTY_SET, buildSegment(documents));
      const length = documents.reduce((sum, { text }) => sum + text.length, 0);
      return ok({ documents: documents.length, length });
    },
    search(typed, options) {
      return set === null ? fail("search-not-loaded") : ok(searchSet(set, typed, options));
    },
  };
}
