import { useEffect, useMemo } from "react";
import { completedWord, completeTo } from "../../domain/search/completion";
import { inNameOrder, type SavedSearch } from "../../domain/search/saved-search";
import type { Suggestion, SuggestionKind } from "../../domain/search/suggestions";
import { useUnhurriedState } from "../ui/use-unhurried-state";
import type { SearchClient } from "../workers/search-client";

/** One line of the list below the search box. */
export type Offer =
  | { readonly kind: "recent"; readonly text: string; readonly typed: string }
  | { readonly kind: "saved"; readonly text: string; readonly saved: SavedSearch }
  | { readonly kind: SuggestionKind; readonly text: string; readonly typed: string };

/** As many as are read at a glance. */
const MOST_SUGGESTIONS = 8;
const MOST_RECENT_OFFERED = 8;

const NONE: readonly Suggestion[] = [];

/** What is offered for what is typed: while nothing is, former and saved searches. */
export function useOffers(
  client: SearchClient,
  typed: string,
  recent: readonly string[],
  saved: readonly SavedSearch[],
): readonly Offer[] {
  const [suggestions, setSuggestions] = useUnhurriedState(NONE);
  const { word } = completedWord(typed);
  useEffect(() => {
    if (word === "") {
      setSuggestions(NONE);
      return;
    }
    let current = true;
    void client.suggest(word, MOST_SUGGESTIONS).then((answer) => {
      if (current && answer.ok) setSuggestions(answer.value);
    });
    return () => {
      current = false;
    };
  }, [client, word, setSuggestions]);
  return useMemo((): readonly Offer[] => {
    if (typed.trim() === "") {
      return [
        ...inNameOrder(saved).map((one): Offer => ({ kind: "saved", text: one.name, saved: one })),
        ...recent
          .slice(0, MOST_RECENT_OFFERED)
          .map((one): Offer => ({ kind: "recent", text: one, typed: one })),
      ];
    }
    return suggestions.map(({ text, kind }) => ({ kind, text, typed: completeTo(typed, text) }));
  }, [typed, recent, saved, suggestions]);
}
