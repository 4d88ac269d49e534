import { useCallback, useEffect, useMemo } from "react";
import type { Failure } from "../../domain/result";
import type { SearchOptions, SearchResults } from "../../domain/search/results";
import { requestKey, type SearchRequest } from "../../domain/search/search-request";
import { useUnhurriedState } from "../ui/use-unhurried-state";
import type { SearchClient } from "../workers/search-client";

/** How the newest search stands. */
export type SearchState =
  | { readonly kind: "idle" }
  | { readonly kind: "indexing" }
  | { readonly kind: "failed"; readonly error: Failure }
  | Found;

export interface Found {
  readonly kind: "found";
  readonly request: SearchRequest;
  readonly results: SearchResults;
}

/** A newer query came first: its answer follows. */
const SUPERSEDED = "superseded";

/** Milliseconds before a search that has not answered is said to be waiting for the index. */
const INDEXING_NOTICE_DELAY = 150;

/** Milliseconds after which a search is made again while documents are still being indexed. */
const REFRESH_DELAY = 800;

/** Hits asked for at once: some screens full, drawn and sent in a few milliseconds. */
const PAGE = 100;

/**
 * Searches as the request changes: the first page, and further ones as `more`
 * is called.
 *
 * @param records changes with the comments and notes that are searched
 */
export function useSearch(
  client: SearchClient,
  request: SearchRequest,
  records: number,
): { readonly state: SearchState; readonly more: () => void } {
  const [state, setState] = useUnhurriedState<SearchState>({ kind: "idle" });
  const key = requestKey(request);
  const asked = useMemo(() => ({ ...request, typed: request.typed.trim() }), [key]);

  useEffect(() => {
    if (asked.typed === "") {
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
    void client.search(asked.typed, { ...optionsOf(asked), facets: true }).then((answer) => {
      answered = true;
      if (!current || (!answer.ok && answer.error.reason === SUPERSEDED)) return;
      setState(
        answer.ok
          ? { kind: "found", request: asked, results: answer.value }
          : { kind: "failed", error: answer.error },
      );
    });
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [client, asked, records, setState]);

  useRefresh(client, state, setState);
  const more = useCallback(() => {
    if (state.kind !== "found" || !hasMore(state.results)) return;
    const options = { ...optionsOf(state.request), offset: state.results.hits.length };
    void client.search(state.request.typed, options).then((answer) => {
      if (answer.ok) setState((now) => (now === state ? withPage(state, answer.value) : now));
    });
  }, [client, state, setState]);

  return { state, more };
}

/** As long as documents are being indexed, ranks are estimates: the hits are asked for again. */
function useRefresh(
  client: SearchClient,
  state: SearchState,
  setState: (change: (now: SearchState) => SearchState) => void,
): void {
  useEffect(() => {
    if (state.kind !== "found" || state.results.unindexed === 0) return;
    const timer = setTimeout(() => {
      const limit = Math.max(PAGE, state.results.hits.length);
      const options = { ...optionsOf(state.request), limit, facets: true };
      void client.search(state.request.typed, options).then((answer) => {
        if (answer.ok)
          setState((now) => (now === state ? { ...state, results: answer.value } : now));
      });
    }, REFRESH_DELAY);
    return () => clearTimeout(timer);
  }, [client, state, setState]);
}

/** What the worker is asked beside the words. */
export function optionsOf({ filters, order }: SearchRequest): SearchOptions {
  return { filters, order, limit: PAGE };
}

/** True where not all hits are there yet. */
export function hasMore(results: SearchResults): boolean {
  return results.hits.length < results.records;
}

function withPage(state: Found, page: SearchResults): Found {
  const { results } = state;
  return { ...state, results: { ...results, hits: [...results.hits, ...page.hits] } };
}
