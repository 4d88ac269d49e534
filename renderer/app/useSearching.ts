import { useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { SearchHit } from "../../domain/search/results";
import { useCurrentOccurrence, useOccurrences, useSearch } from "../search/useSearch";

/** The search of the window: what is typed, what was found, and which occurrence is on the screen. */
export function useSearching(
  documents: readonly Document[],
  openPassage: (documentId: string, span: Span) => void,
) {
  const [query, setQuery] = useState("");
  const state = useSearch(documents, query);
  const occurrences = useOccurrences(state);
  const [at, setAt] = useCurrentOccurrence(state);
  const current = at === null ? null : (occurrences[at] ?? null);

  const open = (index: number) => {
    const occurrence = occurrences[index];
    if (occurrence === undefined) return;
    setAt(index);
    openPassage(occurrence.hit.documentId, occurrence.span);
  };
  return {
    query,
    setQuery,
    state,
    occurrences,
    current,
    /** The number of the current occurrence, counted from one. */
    number: at === null ? null : at + 1,
    openHit: (hit: SearchHit) => open(occurrences.findIndex((one) => one.hit === hit)),
    /** Goes round: after the last occurrence comes the first. */
    step: (direction: 1 | -1) => {
      const from = at ?? (direction === 1 ? -1 : 0);
      if (occurrences.length > 0)
        open((from + direction + occurrences.length) % occurrences.length);
    },
  } as const;
}

export type Searching = ReturnType<typeof useSearching>;
