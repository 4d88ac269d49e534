import { useEffect, useMemo, useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import { groupByDocument, type SearchHit, type SearchResults } from "../../domain/search/results";
import { startSearch } from "../workers/search-client";

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

/** Searches as `query` changes; `documents` is `null` until the library is there. */
export function useSearch(documents: readonly Document[] | null, query: string): SearchState {
  const client = useMemo(startSearch, []);
  const [state, setState] = useState<SearchState>({ kind: "idle" });
  const typed = query.trim();

  useEffect(() => {
    if (documents !== null) void client.load(documents);
  }, [client, documents]);

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
    void client.search(typed).then((answer) => {
      answered = true;
      if (!current || (!answer.ok && answer.error.reason === SUPERSEDED)) return;
      setState(
        answer.ok
          ? { kind: "found", query: typed, results: inListOrder(answer.value) }
          : { kind: "failed", error: answer.error },
      );
    });
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [client, typed]);

  return state;
}

/** The hits in the order the grouped list shows them. */
function inListOrder(results: SearchResults): SearchResults {
  return { ...results, hits: groupByDocument(results.hits).flatMap(({ hits }) => hits) };
}

/** Every occurrence, in the order of the list. */
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
  state: SearchState,
): readonly [number | null, (at: number | null) => void] {
  const [kept, setKept] = useState<{ state: SearchState; at: number | null }>({ state, at: null });
  // A number counts in the search it was set in and in no other.
  const at = kept.state === state ? kept.at : null;
  return [at, (next) => setKept({ state, at: next })];
}
