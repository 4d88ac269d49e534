import { useEffect, useMemo, useState } from "react";
import type { Span } from "../../domain/document/span";
import type { SearchHit } from "../../domain/search/results";
import type { Library } from "../library/library";
import {
  hasMore,
  useCurrentOccurrence,
  useOccurrences,
  usePlaces,
  useSearch,
  useSearchClient,
} from "../search/useSearch";

const NO_PLACES: readonly Span[] = [];

/**
 * The search of the window: what is typed, what was found, and which occurrence
 * is on the screen.
 *
 * @param openIds documents in whose text the occurrences are marked
 */
export function useSearching(
  library: Library,
  openIds: readonly string[],
  openPassage: (documentId: string, span: Span) => void,
) {
  const [query, setQuery] = useState("");
  const client = useLibraryClient(library);
  const { state, more } = useSearch(client, query);
  const found = usePlaces(client, state, openIds);
  const occurrences = useOccurrences(state);
  const [at, setAt] = useCurrentOccurrence(state.kind === "found" ? state.query : "");
  const current = at === null ? null : (occurrences[at] ?? null);
  /** Which occurrence to open as soon as it is there. */
  const [awaited, setAwaited] = useState<number | null>(null);

  const open = (index: number) => {
    const occurrence = occurrences[index];
    if (occurrence === undefined) return;
    setAt(index);
    if (occurrence.hit.documentId !== null) openPassage(occurrence.hit.documentId, occurrence.span);
  };
  useEffect(() => {
    if (awaited === null || awaited >= occurrences.length) return;
    setAwaited(null);
    open(awaited);
  });
  return {
    query,
    setQuery,
    state,
    more,
    /** Where the query stands in a document that is open. */
    placesIn: (id: string) => found.find((one) => one.documentId === id)?.places ?? NO_PLACES,
    current,
    /** The number of the current occurrence, counted from one. */
    number: at === null ? null : at + 1,
    /** Takes an occurrence that is on the screen already as the current one. */
    goToSpan: (documentId: string, span: Span) => {
      const index = occurrences.findIndex(
        ({ hit, span: { from } }) =>
          hit.kind === "block" && hit.documentId === documentId && from === span.from,
      );
      if (index !== -1) setAt(index);
    },
    openHit: (hit: SearchHit) => open(occurrences.findIndex((one) => one.hit === hit)),
    /** Goes round: after the last occurrence comes the first. */
    step: (direction: 1 | -1) => {
      const from = at ?? (direction === 1 ? -1 : 0);
      const isLast = direction === 1 && from + 1 === occurrences.length;
      if (isLast && state.kind === "found" && hasMore(state.results)) {
        setAwaited(from + 1);
        more();
      } else if (occurrences.length > 0) {
        open((from + direction + occurrences.length) % occurrences.length);
      }
    },
  } as const;
}

export type Searching = ReturnType<typeof useSearching>;

/** A search worker that knows the library as it is now. */
function useLibraryClient({ items, documents }: Library) {
  const texts = useMemo(() => [...documents.values()], [documents]);
  const facts = useMemo(
    () => items.map(({ document, entry }) => ({ ...document, tags: entry?.tags ?? [] })),
    [items],
  );
  return useSearchClient(texts, facts);
}
