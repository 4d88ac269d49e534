import { useEffect, useMemo, useRef } from "react";
import type { Document } from "../../domain/document/document";
import type {
  DocumentFacts,
  SearchableComment,
  SearchableHandout,
  SearchableNote,
} from "../../domain/search/record";
import type { Suggestion } from "../../domain/search/suggestions";
import { type SearchClient, startSearch } from "../workers/search-client";

/** All that is searched. */
export interface Searchable {
  readonly documents: readonly Document[];
  readonly facts: readonly DocumentFacts[];
  readonly comments: readonly SearchableComment[];
  readonly notes: readonly SearchableNote[];
  readonly handouts: readonly SearchableHandout[];
  /** What typing can be completed to, beside what the texts themselves offer. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * A worker that has what is searched. The number changes whenever comments,
 * notes, handouts or documents do: what was found before may not hold any more.
 */
export function useSearchClient({
  documents,
  facts,
  comments,
  notes,
  handouts,
  suggestions,
}: Searchable): {
  readonly client: SearchClient;
  readonly records: number;
} {
  const client = useMemo(startSearch, []);
  useEffect(() => {
    void client.describe(facts);
  }, [client, facts]);
  useEffect(() => {
    void client.load(documents);
  }, [client, documents]);
  useEffect(() => {
    void client.setComments(comments);
  }, [client, comments]);
  useEffect(() => {
    void client.setNotes(notes);
  }, [client, notes]);
  useEffect(() => {
    void client.setHandouts(handouts);
  }, [client, handouts]);
  useEffect(() => {
    void client.setSuggestions(suggestions);
  }, [client, suggestions]);

  const told = useRef({ number: 0, of: [] as readonly unknown[] });
  const of = [documents, facts, comments, notes, handouts];
  if (of.some((one, at) => one !== told.current.of[at])) {
    told.current = { number: told.current.number + 1, of };
  }
  return { client, records: told.current.number };
}
