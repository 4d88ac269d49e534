import type { Bigram } from "./bigrams";
import type { Rarity } from "./rarity";

/**
 * A text as the bigrams in it, each with its weight; the weights' squares sum
 * to 1. `terms` are in ascending order; a text without bigrams has none.
 */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** A word said ten times weighs five times as much as one said once: below 1 repetition counts less. */
const REPETITION = 0.7;

/** Numbers bigrams in the order they are met, so that vectors of two documents can be compared. */
export interface Vocabulary {
  readonly size: number;
  vector(counts: ReadonlyMap<Bigram, number>): Vector;
}

export function vocabulary(rarity: Rarity): Vocabulary {
  const terms = new Map<Bigram, number>();
  const weights: number[] = [];
  const termOf = (bigram: Bigram): number => {
    const known = terms.get(bigram);
    if (known !== undefined) return known;
    terms.set(bigram, weights.length);
    weights.push(rarity.weight(bigram));
    return weights.length - 1;
  };
  return {
    get size() {
      return weights.length;
    },
    vector: (counts) => {
      const entries = Array.from(counts, ([bigram, count]) => ({ term: termOf(bigram), count }));
      entries.sort((a, b) => a.term - b.term);
      const raw = entries.map(({ term, count }) => (weights[term] ?? 0) * count ** REPETITION);
      const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
      return {
        terms: Int32Array.from(entries, ({ term }) => term),
        weights: Float64Array.from(raw, (weight) => (length === 0 ? 0 : weight / length)),
      };
    },
  };
}

/** What two texts have in common. */
export interface Likeness {
  /** 0 without a common bigram, 1 for the same bigrams alike often. */
  readonly cosine: number;
  /** How many different bigrams both have. */
  readonly common: number;
}

/** Rounding may leave the cosine of two equal vectors this far from 1. */
const ROUNDING = 1e-9;

/** Compares two texts by their bigrams (the cosine of their vectors). */
export function likeness(a: Vector, b: Vector): Likeness {
  let sum = 0;
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const step = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (step === 0) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      common++;
    }
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return { cosine: sum > 1 - ROUNDING ? 1 : sum, common };
}

/** The share of `part`'s weight, squared, on bigrams that `whole` has as well: 1 where all are in it. */
export function containment(part: Vector, whole: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < part.terms.length; i++) {
    const term = part.terms[i] ?? 0;
    while (j < whole.terms.length && (whole.terms[j] ?? 0) < term) j++;
    if (whole.terms[j] === term) sum += (part.weights[i] ?? 0) ** 2;
  }
  return sum > 1 - ROUNDING ? 1 : sum;
}
