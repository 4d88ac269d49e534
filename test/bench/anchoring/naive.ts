import search from "approx-string-match";
import type { Kept } from "../../../domain/annotations/anchoring/anchor-by-context";
import type { Span } from "../../../domain/document/span";

/** Most errors in a quote, as web annotators set it: half of its length, and never more than this. */
const MOST_ERRORS = 256;

/**
 * What web annotators do: each quote is looked for in the whole text, exactly
 * and then with errors; of its places the one with the likest context, and of
 * such the nearest one, is taken. No place is ever refused.
 */
export function anchorNaively(text: string, { position, quote }: Kept): Span | null {
  const { exact, prefix, suffix } = quote;
  let matches = placesOf(text, exact).map((from) => ({
    start: from,
    end: from + exact.length,
    errors: 0,
  }));
  if (matches.length === 0) {
    matches = search(text, exact, Math.min(MOST_ERRORS, exact.length >> 1));
  }
  let best: { readonly from: number; readonly to: number; readonly worth: number } | null = null;
  for (const { start, end, errors } of matches) {
    const worth =
      50 * (1 - errors / exact.length) +
      20 * likeness(prefix, text.slice(Math.max(0, start - prefix.length), start)) +
      20 * likeness(suffix, text.slice(end, end + suffix.length)) +
      2 * (1 - Math.abs(start - position.start) / text.length);
    if (best === null || worth > best.worth) best = { from: start, to: end, worth };
  }
  return best;
}

function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** From 0 to 1: how few errors make a context of another one. */
function likeness(context: string, other: string): number {
  if (context === "") return 1;
  const errors = search(other, context, context.length).map((one) => one.errors);
  return 1 - Math.min(context.length, ...errors) / context.length;
}
