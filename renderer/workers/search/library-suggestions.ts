import type { DocumentFacts } from "../../../domain/search/record";
import { type Phrases, phrasesOf } from "../../../domain/search/segments/phrases";
import type { Segment } from "../../../domain/search/segments/segment";
import type { Part } from "../../../domain/search/segments/segment-set";
import type { Suggestion } from "../../../domain/search/suggestions";

/** A term that stands in fewer places is a chance. */
const LEAST_OFTEN = 3;
/** The most frequent ones: each is compared with what is typed at every key stroke. */
const MOST_TERMS = 600;

/** Phrases of segments, which never change; what was removed since only grows. */
const known = new WeakMap<Segment, { readonly removed: number; readonly phrases: Phrases }>();

/** What the library itself offers while a query is typed: headings, issuers and frequent terms. */
export function librarySuggestions(
  parts: readonly Part[],
  documents: readonly DocumentFacts[],
): readonly Suggestion[] {
  const all = parts.map(phrasesIn);
  const headings = new Set(all.flatMap((one) => one.headings));
  const issuers = new Set(documents.flatMap((one) => one.issuers));
  return [
    ...[...headings].map((text): Suggestion => ({ text, kind: "heading" })),
    ...[...issuers].map((text): Suggestion => ({ text, kind: "issuer" })),
    ...frequentTerms(all).map((text): Suggestion => ({ text, kind: "term" })),
  ];
}

function frequentTerms(all: readonly Phrases[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of all) {
    for (const [term, count] of terms) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_OFTEN)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}

function phrasesIn({ segment, removed }: Part): Phrases {
  const kept = known.get(segment);
  if (kept?.removed === removed.size) return kept.phrases;
  const phrases = phrasesOf(segment, removed);
  known.set(segment, { removed: removed.size, phrases });
  return phrases;
}
