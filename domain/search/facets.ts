import type { RecordFacts } from "./record";

/** By what records can be counted and filtered, and the values a record has for it. */
const FACET_VALUES = {
  kinds: ({ kind }: RecordFacts) => [kind],
  documents: ({ documentId }: RecordFacts) => present(documentId),
  works: ({ work }: RecordFacts) => present(work),
  levels: ({ level }: RecordFacts) => present(level),
  years: ({ year }: RecordFacts) => present(year),
  tags: ({ tags }: RecordFacts) => tags,
  colours: ({ colour }: RecordFacts) => present(colour),
  states: ({ state }: RecordFacts) => present(state),
} as const;

export type Facet = keyof typeof FACET_VALUES;
export const FACETS = Object.keys(FACET_VALUES) as readonly Facet[];

export type FacetValue<F extends Facet> = ReturnType<(typeof FACET_VALUES)[F]>[number];

/** For each facet the values that are looked at; all where none is given. */
export type FacetFilters = { readonly [F in Facet]?: readonly FacetValue<F>[] };

export interface FacetCount<V = string | number> {
  readonly value: V;
  /** Number of occurrences, and of records with one. */
  readonly total: number;
  readonly records: number;
}

/**
 * How often the query stands in the records of each value, most first. A facet's
 * own filter does not narrow it down, so what could be chosen instead is seen.
 */
export type FacetCounts = { readonly [F in Facet]: readonly FacetCount<FacetValue<F>>[] };

/** What a query finds in the records of which the facts are true. */
export interface Tally {
  readonly facts: RecordFacts;
  readonly total: number;
  readonly records: number;
}

/** True where the facts have, for each filter but the one left out, one of its values. */
export function passes(filters: FacetFilters, facts: RecordFacts, leftOut?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted: readonly (string | number)[] | undefined = filters[facet];
    if (wanted === undefined || wanted.length === 0 || facet === leftOut) return true;
    const values: readonly (string | number)[] = FACET_VALUES[facet](facts);
    return values.some((value) => wanted.includes(value));
  });
}

/** True where a filter other than the one left out has a value, so that a record may not pass. */
export function isNarrowing(filters: FacetFilters, leftOut?: Facet): boolean {
  return FACETS.some((facet) => facet !== leftOut && (filters[facet]?.length ?? 0) > 0);
}

export function facetCounts(tallies: readonly Tally[], filters: FacetFilters): FacetCounts {
  return {
    kinds: countsOf("kinds", tallies, filters),
    documents: countsOf("documents", tallies, filters),
    works: countsOf("works", tallies, filters),
    levels: countsOf("levels", tallies, filters),
    years: countsOf("years", tallies, filters),
    tags: countsOf("tags", tallies, filters),
    colours: countsOf("colours", tallies, filters),
    states: countsOf("states", tallies, filters),
  };
}

function countsOf<F extends Facet>(
  facet: F,
  tallies: readonly Tally[],
  filters: FacetFilters,
): FacetCount<FacetValue<F>>[] {
  const counts = new Map<FacetValue<F>, { total: number; records: number }>();
  const passing = isNarrowing(filters, facet)
    ? tallies.filter(({ facts }) => passes(filters, facts, facet))
    : tallies;
  for (const { facts, total, records } of passing) {
    for (const value of FACET_VALUES[facet](facts) as readonly FacetValue<F>[]) {
      const count = counts.get(value);
      if (count === undefined) counts.set(value, { total, records });
      else {
        count.total += total;
        count.records += records;
      }
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, ...count }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
