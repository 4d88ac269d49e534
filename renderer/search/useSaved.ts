import type { Failure, Result } from "../../domain/result";
import { type SavedSearch, savedAs } from "../../domain/search/saved-search";
import type { SearchRequest } from "../../domain/search/search-request";
import { isStored } from "../store/is-stored";
import { deleteSearch, renameSearch, saveSearch, useSavedSearches } from "../store/saved-searches";

/** The user's saved searches and what can be done with them; each is a step that can be undone. */
export function useSaved(onFailure: (failure: Failure) => void) {
  const all = useSavedSearches();
  const report = (change: Promise<Result<null>>) => void isStored(change, onFailure);
  return {
    all,
    /** The saved search that asks for the same; `null` where there is none. */
    of: (request: SearchRequest) => savedAs(all, request),
    save: (name: string, request: SearchRequest) => report(saveSearch(name, request)),
    rename: (saved: SavedSearch, name: string) => report(renameSearch(saved, name)),
    remove: (saved: SavedSearch) => report(deleteSearch(saved)),
  } as const;
}

export type SavedSearches = ReturnType<typeof useSaved>;
