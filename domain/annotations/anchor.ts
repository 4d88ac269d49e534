import type { Document } from "../document/document";
import type { Span } from "../document/span";
import type { Target } from "./target";

/**
 * Where an annotation's passage stands today. `exact` the same words in the
 * same place; `moved` the same words, and the same context on both sides,
 * elsewhere; `orphan` not found, or found in several places that cannot be told
 * apart: never placed by guess.
 */
export type Anchoring =
  | { readonly state: "exact" | "moved"; readonly span: Span }
  | { readonly state: "orphan" };

export function anchor(document: Document, target: Target): Anchoring {
  const { start, end } = target.position;
  const { exact, prefix, suffix } = target.quote;
  const { text } = document;
  if (exact !== "" && text.slice(start, end) === exact) {
    return { state: "exact", span: { from: start, to: end } };
  }
  const candidates = placesOf(text, exact).filter(
    (from) => text.slice(0, from).endsWith(prefix) && text.startsWith(suffix, from + exact.length),
  );
  const [only] = candidates;
  if (candidates.length !== 1 || only === undefined) return { state: "orphan" };
  return { state: "moved", span: { from: only, to: only + exact.length } };
}

/** Every place where `quote` stands, overlapping ones too. */
function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  if (quote === "") return places;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
