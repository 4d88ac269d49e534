import { useEffect, useState } from "react";
import type { Explanation } from "../../domain/search/explanation";
import { hitKey } from "../../domain/search/hit-key";
import type { SearchHit } from "../../domain/search/results";
import type { SearchClient } from "../workers/search-client";
import { optionsOf, type SearchState } from "./useSearch";

/** What makes up the score of a hit, asked for only where it is wanted; `null` until it is known. */
export function useExplanation(
  client: SearchClient,
  state: SearchState,
  hit: SearchHit | null,
  isWanted: boolean,
): Explanation | null {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    setExplanation(null);
    if (!isWanted || hit === null || state.kind !== "found") return;
    const key = hitKey(hit);
    const number = state.results.hits.findIndex((one) => hitKey(one) === key);
    if (number === -1) return;
    let current = true;
    void client.explain(state.request.typed, optionsOf(state.request), number).then((answer) => {
      if (current && answer.ok) setExplanation(answer.value.hits[0]?.explanation ?? null);
    });
    return () => {
      current = false;
    };
  }, [client, state, hit, isWanted]);
  return explanation;
}
