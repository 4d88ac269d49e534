import { useEffect, useMemo, useState } from "react";
import { type Occurrence, occurrenceKey, occurrencesIn } from "../../domain/search/hit-key";
import { useUnhurriedState } from "../ui/use-unhurried-state";
import type { DocumentPlaces } from "../workers/search/service";
import type { SearchClient } from "../workers/search-client";
import type { SearchState } from "./useSearch";

const NO_OCCURRENCES: readonly Occurrence[] = [];
const NO_PLACES: readonly DocumentPlaces[] = [];

/** Every occurrence in those of these documents that are searched, for marking it in their text. */
export function usePlaces(
  client: SearchClient,
  state: SearchState,
  documentIds: readonly string[],
): readonly DocumentPlaces[] {
  const [places, setPlaces] = useUnhurriedState(NO_PLACES);
  const request = state.kind === "found" ? state.request : null;
  const { documents = [] } = request?.filters ?? {};
  const isIn = (id: string) => documents.length === 0 || documents.includes(id);
  const ids = [...new Set(documentIds)].filter(isIn).join("\n");
  useEffect(() => {
    if (request === null || ids === "") {
      setPlaces(NO_PLACES);
      return;
    }
    let current = true;
    void client.places(request.typed, ids.split("\n"), request.filters).then((answer) => {
      if (current && answer.ok) setPlaces(answer.value);
    });
    return () => {
      current = false;
    };
  }, [client, request, ids, setPlaces]);
  return places;
}

/** Every occurrence that is there, in the order of the list, and which one is current. */
export function useOccurrences(state: SearchState) {
  const occurrences = useMemo(
    () => (state.kind === "found" ? occurrencesIn(state.results.hits) : NO_OCCURRENCES),
    [state],
  );
  const query = state.kind === "found" ? state.request : null;
  const [kept, setKept] = useState<{ readonly query: unknown; readonly key: string } | null>(null);
  // It counts in the search it was set in and in no other: a new one begins before its first.
  const key = kept !== null && kept.query === query ? kept.key : null;
  const at = useMemo(
    () => (key === null ? -1 : occurrences.findIndex((one) => occurrenceKey(one) === key)),
    [occurrences, key],
  );
  return {
    occurrences,
    at: at === -1 ? null : at,
    current: occurrences[at] ?? null,
    setCurrent: (occurrence: Occurrence | null) =>
      setKept(occurrence === null ? null : { query, key: occurrenceKey(occurrence) }),
  } as const;
}
