import { useEffect, useState } from "react";
import { filterCount } from "../../domain/search/search-request";
import { useSetting } from "../store/settings";
import type { Correction } from "../workers/search/did-you-mean";
import type { SearchClient } from "../workers/search-client";
import type { SearchState } from "./useSearch";

const NONE: readonly Correction[] = [];

/** What may have been meant, where the library has nothing of what was typed. */
export function useCorrections(client: SearchClient, state: SearchState): readonly Correction[] {
  const [corrections, setCorrections] = useState(NONE);
  const [homophones] = useSetting("homophones");
  const isMissing =
    state.kind === "found" && state.results.total === 0 && filterCount(state.request.filters) === 0;
  const typed = isMissing ? state.request.typed : null;
  useEffect(() => {
    setCorrections(NONE);
    if (typed === null) return;
    let current = true;
    void client.didYouMean(typed, { homophones }).then((answer) => {
      if (current && answer.ok) setCorrections(answer.value);
    });
    return () => {
      current = false;
    };
  }, [client, typed, homophones]);
  return corrections;
}
