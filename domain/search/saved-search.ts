import { requestKey, type SearchRequest } from "./search-request";

/** A search the user keeps under a name. */
export interface SavedSearch extends SearchRequest {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** The saved search that asks for the same; `null` where there is none. */
export function savedAs(saved: readonly SavedSearch[], request: SearchRequest): SavedSearch | null {
  const key = requestKey(request);
  return saved.find((one) => requestKey(one) === key) ?? null;
}

/** In the order of their names, as a reader of Chinese looks for them. */
export function inNameOrder(saved: readonly SavedSearch[]): readonly SavedSearch[] {
  const { compare } = new Intl.Collator("zh-CN");
  return saved.toSorted((a, b) => compare(a.name, b.name) || compare(a.savedAt, b.savedAt));
}
