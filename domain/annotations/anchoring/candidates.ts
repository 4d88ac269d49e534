import type { Span } from "../../document/span";
import { GRAM, type GramIndex } from "./gram-index";

/** Of so many stretches of a passage and its context the rarest gram is looked up. */
const STRETCHES = 20;
/** A place with less than this part of the best one's votes is not looked at. */
const LEAST_VOTES = 2 / 3;
/** More places are not looked at closely. */
const MOST_CANDIDATES = 4;

/**
 * Where a passage with its context may stand in a text: where many of its grams
 * stand at one distance. Offsets, in units, at which the whole of it would
 * begin (below 0 where its beginning is cut off), the best one first.
 */
export function candidatesOf(
  text: Uint16Array,
  index: GramIndex,
  units: Uint16Array,
  isAllowed: (place: number) => boolean = () => true,
): readonly number[] {
  const votes = new Map<number, number>();
  for (const at of rareGrams(index, units)) {
    for (const place of index.placesOf(units, at) ?? []) {
      if (isAllowed(place)) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
    }
  }
  // A short passage has no gram to tell it by, and a very common one none that tells.
  if (votes.size === 0) return wholePlaces(text, units, isAllowed);
  const ranked = [...votes].sort(([atX, x], [atY, y]) => y - x || atX - atY);
  const least = LEAST_VOTES * (ranked[0]?.[1] ?? 0);
  return ranked
    .slice(0, MOST_CANDIDATES)
    .filter(([, count]) => count >= least)
    .map(([at]) => at);
}

/** The rarest gram of each stretch that has one in the text. */
function rareGrams(index: GramIndex, units: Uint16Array): readonly number[] {
  const grams: number[] = [];
  const width = Math.max(1, Math.ceil((units.length - GRAM + 1) / STRETCHES));
  for (let from = 0; from + GRAM <= units.length; from += width) {
    let rarest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = from; at < from + width && at + GRAM <= units.length; at++) {
      const frequency = index.frequencyOf(units, at);
      if (frequency === 0 || frequency >= least) continue;
      [rarest, least] = [at, frequency];
    }
    if (rarest !== -1) grams.push(rarest);
  }
  return grams;
}

/** The first places where all of these units stand. */
export function wholePlaces(
  text: Uint16Array,
  units: Uint16Array,
  isAllowed: (place: number) => boolean = () => true,
): readonly number[] {
  const places: number[] = [];
  const first = units[0];
  if (first === undefined) return places;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (places.length === MOST_CANDIDATES) break;
    if (isAllowed(at) && standsAt(text, at, units)) places.push(at);
  }
  return places;
}

export function standsAt(text: Uint16Array, at: number, units: Uint16Array): boolean {
  if (at < 0 || at + units.length > text.length) return false;
  for (let i = 0; i < units.length; i++) if (text[at + i] !== units[i]) return false;
  return true;
}

/** How far around a candidate its text is compared, in units. */
const MARGIN = 24;

/** The part of a text that is compared with a passage thought to begin at `at`. */
export function windowAt(at: number, length: number, textLength: number): Span {
  return { from: Math.max(0, at - MARGIN), to: Math.min(textLength, at + length + MARGIN) };
}
