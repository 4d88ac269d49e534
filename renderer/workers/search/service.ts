import { fail, ok, type Result } from "../../../domain/result";
import type { SearchOptions, SearchResults } from "../../../domain/search/results";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import { nextMerge } from "../../../domain/search/segments/merge-plan";
import { mergeSegments } from "../../../domain/search/segments/merge-segments";
import {
  documentIdsOf,
  EMPTY_SET,
  type SegmentSet,
  withMerged,
  withoutDocuments,
  withSegment,
} from "../../../domain/search/segments/segment-set";
import { searchSet } from "./search-set";

/** What the worker does for the window. Only plain data goes in and out. */
export interface SearchService {
  /** Takes these documents, and no others, as what is searched. */
  load(documents: readonly SearchableDocument[]): Result<LoadedLibrary>;
  /** Adds documents to what is searched; one that is there already is replaced. */
  add(documents: readonly SearchableDocument[]): Result<LoadedLibrary>;
  /** Takes documents out of what is searched; ids that are not there are passed over. */
  remove(ids: readonly string[]): Result<LoadedLibrary>;
  search(typed: string, options?: SearchOptions): Result<SearchResults>;
}

export interface LoadedLibrary {
  /** How many documents can be found now. */
  readonly documents: number;
}

/** Lets waiting messages be answered before `task` runs. */
export type Postpone = (task: () => void) => void;

const afterMessages: Postpone = (task) => {
  setTimeout(task);
};

/**
 * The service at the start, with nothing loaded. Segments are merged one merge
 * at a time, between messages, so that no query waits for more than one.
 */
export function createSearchService(postpone: Postpone = afterMessages): SearchService {
  let set: SegmentSet | null = null;
  let isMergeDue = false;

  const take = (changed: SegmentSet): Result<LoadedLibrary> => {
    set = changed;
    if (!isMergeDue && nextMerge(set) !== null) {
      isMergeDue = true;
      postpone(mergeOnce);
    }
    return ok({ documents: documentIdsOf(set).length });
  };
  const mergeOnce = () => {
    isMergeDue = false;
    const current = set ?? EMPTY_SET;
    const merge = nextMerge(current);
    if (merge === null) return;
    const { from, to } = merge;
    take(withMerged(current, from, to, mergeSegments(current.parts.slice(from, to))));
  };
  return {
    load: (documents) => take(withDocuments(EMPTY_SET, documents)),
    add: (documents) => take(withDocuments(set ?? EMPTY_SET, documents)),
    remove: (ids) => take(withoutDocuments(set ?? EMPTY_SET, ids)),
    search: (typed, options) =>
      set === null ? fail("search-not-loaded") : ok(searchSet(set, typed, options)),
  };
}

function withDocuments(set: SegmentSet, documents: readonly SearchableDocument[]): SegmentSet {
  return documents.length === 0 ? set : withSegment(set, buildSegment(documents));
}
