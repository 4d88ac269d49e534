import { useEffect, useState } from "react";
import type { Span } from "../../domain/document/span";
import { hitKey, type Occurrence } from "../../domain/search/hit-key";
import { withoutRecent, withRecent } from "../../domain/search/recent-queries";
import { ORDERS, type SearchFilters, type SearchHit } from "../../domain/search/results";
import { NO_FILTERS, requestKey, type SearchRequest } from "../../domain/search/search-request";
import { FIRST_SETTINGS, useSetting } from "../store/settings";
import { useCorrections } from "./useCorrections";
import { useOccurrences, usePlaces } from "./useOccurrences";
import { hasMore, useSearch } from "./useSearch";
import { type Searchable, useSearchClient } from "./useSearchClient";

const NO_PLACES: readonly Span[] = [];

/**
 * The search of the window: what is asked for, what was found, and which
 * occurrence is the current one. The panel and the screen share it.
 *
 * @param markedIds documents in whose text the occurrences are marked
 * @param visit brings an occurrence on the screen without leaving the list
 * @param open leads to an occurrence, wherever it is
 */
export function useSearching(
  searchable: Searchable,
  markedIds: readonly string[],
  visit: (occurrence: Occurrence) => void,
  open: (occurrence: Occurrence) => void,
) {
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<SearchFilters>(NO_FILTERS);
  const [keptOrder, setOrder] = useSetting("searchOrder");
  const [recent, setRecent] = useSetting("recentQueries");
  const order = ORDERS.includes(keptOrder) ? keptOrder : FIRST_SETTINGS.searchOrder;
  const request = { typed: query, filters, order };
  const { client, records } = useSearchClient(searchable);
  const { state, more } = useSearch(client, request, records);
  const { occurrences, at, current, setCurrent } = useOccurrences(state);
  const shown = current?.hit ?? (state.kind === "found" ? state.results.hits[0] : undefined);
  const shownId = shown?.documentId ?? null;
  const found = usePlaces(client, state, shownId === null ? markedIds : [...markedIds, shownId]);
  const corrections = useCorrections(client, state);
  const key = requestKey(request);
  const isAnswered = state.kind === "found" && requestKey(state.request) === key;
  /** Which occurrence of which search to go to as soon as it is there. */
  const [awaited, setAwaited] = useState<{ readonly key: string; readonly at: number } | null>(
    null,
  );

  const remember = () => {
    const next = withRecent(recent, query);
    if (next !== recent) setRecent(next);
  };
  const goTo = (occurrence: Occurrence | undefined, by: (occurrence: Occurrence) => void) => {
    remember();
    if (occurrence === undefined) return;
    setCurrent(occurrence);
    by(occurrence);
  };
  useEffect(() => {
    if (awaited?.key !== key || !isAnswered || awaited.at >= occurrences.length) return;
    setAwaited(null);
    goTo(occurrences[awaited.at], visit);
  });
  const firstOf = (hit: SearchHit) => {
    const name = hitKey(hit);
    return occurrences.find((one) => hitKey(one.hit) === name);
  };
  return {
    client,
    request,
    recent,
    state,
    more,
    corrections,
    remember,
    forget: (one: string) => setRecent(withoutRecent(recent, one)),
    setQuery,
    setFilters,
    setOrder,
    /** Asks for all that a saved search or an example asks for. */
    apply: ({ typed, filters: next, order: by }: SearchRequest) => {
      setQuery(typed);
      setFilters(next);
      if (by !== order) setOrder(by);
    },
    clear: () => {
      setQuery("");
      setFilters(NO_FILTERS);
    },
    /** Where the query stands in a document that is open, or whose hit is shown. */
    placesIn: (id: string) => found.find((one) => one.documentId === id)?.places ?? NO_PLACES,
    current,
    /** The number of the current occurrence, counted from one. */
    number: at === null ? null : at + 1,
    /** Makes a hit the current one without leaving what is on the screen. */
    select: (hit: SearchHit) => setCurrent(firstOf(hit) ?? null),
    /** Takes an occurrence that is on the screen already as the current one. */
    goToSpan: (documentId: string, span: Span) => {
      const one = occurrences.find(
        ({ hit, span: { from } }) =>
          hit.kind === "block" && hit.documentId === documentId && from === span.from,
      );
      if (one !== undefined) setCurrent(one);
    },
    visitHit: (hit: SearchHit) => goTo(firstOf(hit), visit),
    openHit: (hit: SearchHit) => goTo(firstOf(hit), open),
    /** Goes round: after the last occurrence comes the first. */
    step: (direction: 1 | -1) => {
      const from = at ?? (direction === 1 ? -1 : 0);
      const isLast = direction === 1 && from + 1 === occurrences.length;
      remember();
      if (!isAnswered) setAwaited({ key, at: 0 });
      else if (isLast && hasMore(state.results)) {
        setAwaited({ key, at: from + 1 });
        more();
      } else if (occurrences.length > 0) {
        goTo(occurrences[(from + direction + occurrences.length) % occurrences.length], visit);
      }
    },
  } as const;
}

export type Searching = ReturnType<typeof useSearching>;
