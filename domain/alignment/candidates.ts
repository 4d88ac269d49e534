import { type Postings, postingsOf } from "./postings";
import { contentLikeness, type Profile, wordingLikeness } from "./profile";

/** Two units that may be counterparts, by their places in their lists. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** From 0 to 1. */
  readonly score: number;
}

/**
 * Of a bigram that stands in more units, only the ones nearest to the expected
 * place are looked at. Keeps the time in proportion to the text.
 */
const MOST_POSTINGS = 40;

/** How many units are compared in full with one; more than any document has on one subject. */
const MOST_COMPARED = 24;

/** Units of unrelated subjects are never more alike than this; what is, says the same on purpose. */
const MOST_USUAL = 0.15;

/** The pairs of units that have any wording or heading in common, with their likeness. */
export function findCandidates(
  ofA: readonly Profile[],
  ofB: readonly Profile[],
  size: number,
): readonly Candidate[] {
  const postings = postingsOf(ofB, size);
  const sums = new Float64Array(ofB.length);
  const likenesses = ofA.flatMap((profile, a) =>
    nearest(profile, postings, sums).map((b) => {
      const other = ofB[b];
      return { a, b, wording: other === undefined ? 0 : wordingLikeness(profile, other) };
    }),
  );
  const usualA = usualOf(
    likenesses.map(({ a, wording }) => [a, wording]),
    ofA.length,
    ofB.length,
  );
  const usualB = usualOf(
    likenesses.map(({ b, wording }) => [b, wording]),
    ofB.length,
    ofA.length,
  );
  return likenesses.map(({ a, b, wording }) => {
    const [one, other] = [ofA[a], ofB[b]];
    const usual = Math.min(MOST_USUAL, ((usualA[a] ?? 0) + (usualB[b] ?? 0)) / 2);
    const score =
      one === undefined || other === undefined ? 0 : contentLikeness(one, other, wording, usual);
    return { a, b, score };
  });
}

/** The units with most of the profile's wording; `sums` is all 0, before and after. */
function nearest(
  { wording, place }: Profile,
  postings: Postings,
  sums: Float64Array,
): readonly number[] {
  const expected = place * (sums.length - 1);
  const touched: number[] = [];
  const { terms, weights } = wording;
  for (let at = 0; at < terms.length; at++) {
    const weight = weights[at] ?? 0;
    const { from, to } = postings.near(terms[at] ?? 0, expected, MOST_POSTINGS);
    for (let index = from; index < to; index++) {
      const unit = postings.units[index] ?? 0;
      const sum = sums[unit] ?? 0;
      if (sum === 0) touched.push(unit);
      sums[unit] = sum + weight * (postings.weights[index] ?? 0);
    }
  }
  const sorted = touched
    .map((unit) => ({ unit, sum: sums[unit] ?? 0, distance: Math.abs(unit - expected) }))
    .sort((x, y) => y.sum - x.sum || x.distance - y.distance);
  for (const unit of touched) sums[unit] = 0;
  return sorted.slice(0, MOST_COMPARED).map(({ unit }) => unit);
}

/** For every unit the likeness it has with the others, its best one left out, on the average. */
function usualOf(
  likenesses: readonly (readonly [unit: number, wording: number])[],
  units: number,
  others: number,
): readonly number[] {
  const sums = new Array<number>(units).fill(0);
  const best = new Array<number>(units).fill(0);
  for (const [unit, wording] of likenesses) {
    sums[unit] = (sums[unit] ?? 0) + wording;
    best[unit] = Math.max(best[unit] ?? 0, wording);
  }
  const counted = Math.max(1, Math.min(others, MOST_COMPARED) - 1);
  return sums.map((sum, unit) => (sum - (best[unit] ?? 0)) / counted);
}
