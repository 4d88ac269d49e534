import { useCallback, useEffect, useMemo, useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import type { DocumentFacts } from "../../domain/search/record";
import type { SearchHit, SearchOptions, SearchResults } from "../../domain/search/results";
import type { DocumentPlaces } from "../workers/search/service";
import { type SearchClient, startSearch } from "../workers/search-client";

/** How the newest search stands. */
export type SearchState =
  | { readonly kind: "idle" }
  | { readonly kind: "indexing" }
  | { readonly kind: "failed"; readonly error: Failure }
  | { readonly kind: "found"; readonly query: string; readonly results: SearchResults };

/** One place where the query stands. */
export interface Occurrence {
  readonly hit: SearchHit;
  readonly span: Span;
}

/** A newer query came first: its answer follows. */
const SUPERSEDED = "superseded";

/** Milliseconds before a search that has not answered is said to be waiting for the index. */
const INDEXING_NOTICE_DELAY = 150;

/** Hits asked for at once: some screens full, drawn and sent in a few milliseconds. */
const PAGE = 100;
/** Hits of one document stand together, and how many each document has is counted. */
const FIRST_PAGE: SearchOptions = { order: "document", limit: PAGE, facets: true };

/** A worker that has the documents and what is known of them. */
export function useSearchClient(
  documents: readonly Document[],
  facts: readonly DocumentFacts[],
): SearchClient {
  const client = useMemo(startSearch, []);
  useEffect(() => {
    void client.describe(facts);
  }, [client, facts]);
  useEffect(() => {
    void client.load(documents);
  }, [client, documents]);
  return client;
}

/** Searches as `query` changes: the first page, and further ones as `more` is called. */
export function useSearch(
  client: SearchClient,
  query: string,
): { readonly state: SearchState; readonly more: () => void } {
  const [state, setState] = useState<SearchState>({ kind: "idle" });
  const typed = query.trim();

  useEffect(() => {
    if (typed === "") {
      setState({ kind: "idle" });
      return;
    }
    let current = true;
    let answered = false;
    const waiting = setTimeout(() => {
      // Only a first search waits this long: the index is being made.
      if (current && !answered)
        setState((before) => (before.kind === "idle" ? { kind: "indexing" } : before));
    }, INDEXING_NOTICE_DELAY);
    void client.search(typed, FIRST_PAGE).then((answer) => {
      answered = true;
      if (!current || (!answer.ok && answer.error.reason === SUPERSEDED)) return;
      setState(
        answer.ok
          ? { kind: "found", query: typed, results: answer.value }
          : { kind: "failed", error: answer.error },
      );
    });
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [client, typed]);

  const more = useCallback(() => {
    if (state.kind !== "found" || !hasMore(state.results)) return;
    const options = { ...FIRST_PAGE, facets: false, offset: state.results.hits.length };
    void client.search(state.query, options).then((answer) => {
      if (answer.ok) setState((now) => (now === state ? withPage(state, answer.value) : now));
    });
  }, [client, state]);

  return { state, more };
}

/** Every occurrence in these documents, for marking it in their text; empty while nothing is found. */
export function usePlaces(
  client: SearchClient,
  state: SearchState,
  documentIds: readonly string[],
): readonly DocumentPlaces[] {
  const [places, setPlaces] = useState<readonly DocumentPlaces[]>([]);
  const query = state.kind === "found" ? state.query : null;
  const ids = documentIds.join("\n");
  useEffect(() => {
    if (query === null) {
      setPlaces([]);
      return;
    }
    let current = true;
    void client.places(query, ids.split("\n")).then((answer) => {
      if (current && answer.ok) setPlaces(answer.value);
    });
    return () => {
      current = false;
    };
  }, [client, query, ids]);
  return places;
}

/** True where not all hits are there yet. */
export function hasMore(results: SearchResults): boolean {
  return results.hits.length < results.records;
}

function withPage(
  state: Extract<SearchState, { kind: "found" }>,
  page: SearchResults,
): SearchState {
  const { results } = state;
  return { ...state, results: { ...results, hits: [...results.hits, ...page.hits] } };
}

/** Every occurrence that is there, in the order of the list. */
export function useOccurrences(state: SearchState): readonly Occurrence[] {
  return useMemo(
    () =>
      state.kind === "found"
        ? state.results.hits.flatMap((hit) => hit.ranges.map((span) => ({ hit, span })))
        : [],
    [state],
  );
}

/** Which occurrence is on the screen; a new search begins before its first. */
export function useCurrentOccurrence(
  query: string,
): readonly [number | null, (at: number | null) => void] {
  const [kept, setKept] = useState<{ query: string; at: number | null }>({ query, at: null });
  // A number counts in the search it was set in and in no other.
  const at = kept.query === query ? kept.at : null;
  return [at, (next) => setKept({ query, at: next })];
}
