import type { Result } from "../../domain/result";
import type { SavedSearch } from "../../domain/search/saved-search";
import type { SearchRequest } from "../../domain/search/search-request";
import type { ChangeName } from "./change";
import { rowsOf, useLive } from "./memory";
import { applyChange } from "./user-history";

/** Keeps a search under a name, as one step of undo. */
export function saveSearch(name: string, request: SearchRequest): Promise<Result<null>> {
  const savedAt = new Date().toISOString();
  const after = { id: crypto.randomUUID(), name, ...request, savedAt };
  return change("save-search", after.id, null, after);
}

export function renameSearch(saved: SavedSearch, name: string): Promise<Result<null>> {
  return change("rename-search", saved.id, saved, { ...saved, name });
}

export function deleteSearch(saved: SavedSearch): Promise<Result<null>> {
  return change("delete-search", saved.id, saved, null);
}

/** All saved searches, live. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useLive(allSaved);
}

function change(
  name: ChangeName,
  id: string,
  before: SavedSearch | null,
  after: SavedSearch | null,
): Promise<Result<null>> {
  return applyChange({ name, rows: [{ table: "savedSearches", id, before, after }] });
}

const allSaved = () => rowsOf("savedSearches");
