import type { Span } from "../document/span";

/** A stretch of a text that stands twice, word for word. */
export interface Repeated {
  readonly first: Span;
  readonly second: Span;
}

/** Multiplier of the rolling hash; any odd number that mixes well does. */
const BASE = 0x01000193;

/**
 * Finds the stretches of at least `least` code units that stand earlier in the
 * text, without overlap among the later ones. Every `least / 2` code units a
 * window of that length is remembered by a rolling hash (Karp and Rabin); a
 * longer repetition holds one such window whole. A hit is compared character
 * by character and grown to both sides, and the search goes on after it, so the
 * time is in proportion to the text.
 */
export function repeatedStretches(text: string, least: number): readonly Repeated[] {
  const window = Math.max(1, Math.floor(least / 2));
  const places = new Map<number, number>();
  const found: Repeated[] = [];
  const leaving = power(window - 1);
  let hash = 0;
  let searchFrom = 0;
  for (let end = 1; end <= text.length; end += 1) {
    const entering = text.charCodeAt(end - 1);
    if (end > window) {
      const left = Math.imul(text.charCodeAt(end - window - 1), leaving);
      hash = Math.imul(hash - left, BASE) + entering;
    } else hash = Math.imul(hash, BASE) + entering;
    hash |= 0;
    const from = end - window;
    if (from < 0) continue;
    const earlier = places.get(hash);
    if (earlier !== undefined && from >= searchFrom && earlier + window <= from) {
      const grown = grow(text, earlier, from, window, searchFrom);
      if (grown !== null && grown.second.to - grown.second.from >= least) {
        found.push(grown);
        searchFrom = grown.second.to;
      }
    }
    if (from % window === 0 && earlier === undefined) places.set(hash, from);
  }
  return found;
}

/** The stretches around two equal windows, as long as they agree; `null` where only the hashes do. */
function grow(
  text: string,
  first: number,
  second: number,
  window: number,
  limit: number,
): Repeated | null {
  if (text.slice(first, first + window) !== text.slice(second, second + window)) return null;
  let before = 0;
  while (
    second - before > limit &&
    first - before > 0 &&
    text[first - before - 1] === text[second - before - 1]
  ) {
    before += 1;
  }
  let length = window;
  while (
    first + length < second - before &&
    second + length < text.length &&
    text[first + length] === text[second + length]
  ) {
    length += 1;
  }
  return {
    first: { from: first - before, to: first + length },
    second: { from: second - before, to: second + length },
  };
}

function power(exponent: number): number {
  let value = 1;
  for (let step = 0; step < exponent; step += 1) value = Math.imul(value, BASE);
  return value;
}
