import type { Span } from "../document/span";
import type { Query } from "./query";

/**
 * The places where `query` stands in one block, given the block's folded text;
 * an empty list where a word is missing. Offsets count into that text.
 */
export function occurrencesOf(query: Query, folded: string): Span[] {
  if (!query.words.every((word) => folded.includes(word))) return [];
  return occurrences(folded, needlesOf(query));
}

/** How many places `occurrencesOf` would give. */
export function occurrenceCount(query: Query, folded: string): number {
  const [word] = query.words;
  if (query.words.length !== 1 || query.phrase !== null || word === undefined) {
    return occurrencesOf(query, folded).length;
  }
  let count = 0;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    count++;
  }
  return count;
}

/** True where the words stand together as typed. */
export function hasPhrase(query: Query, folded: string): boolean {
  return folded.includes(query.phrase ?? query.words[0] ?? "");
}

/**
 * All places of the needles from left to right, none overlapping another: at
 * each place the longest needle that begins there is taken. For one needle this
 * is what the find command of any editor counts.
 */
export function occurrences(text: string, needles: readonly string[]): Span[] {
  const longestFirst = needles.filter((needle) => needle !== "");
  longestFirst.sort((a, b) => b.length - a.length);
  const next = longestFirst.map((needle) => text.indexOf(needle));
  const found: Span[] = [];
  for (;;) {
    const chosen = leftmost(next);
    const needle = longestFirst[chosen];
    const from = next[chosen];
    if (needle === undefined || from === undefined) return found;
    const to = from + needle.length;
    found.push({ from, to });
    for (const [i, other] of longestFirst.entries()) {
      const place = next[i] ?? -1;
      if (place !== -1 && place < to) next[i] = text.indexOf(other, to);
    }
  }
}

/** A phrase that stands as typed is one place, not one for each of its words. */
function needlesOf(query: Query): readonly string[] {
  return query.phrase === null ? query.words : [query.phrase, ...query.words];
}

/** Index of the smallest place, the first of equals; -1 where all are -1. */
function leftmost(places: readonly number[]): number {
  let best = -1;
  let bestPlace = Number.POSITIVE_INFINITY;
  for (const [i, place] of places.entries()) {
    if (place !== -1 && place < bestPlace) {
      best = i;
      bestPlace = place;
    }
  }
  return best;
}
