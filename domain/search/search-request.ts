import { FACETS, type Facet, type FacetCount } from "./facets";
import type { Order, ResultCounts, SearchFilters } from "./results";

/** All that a user asks for in one search. */
export interface SearchRequest {
  readonly typed: string;
  readonly filters: SearchFilters;
  readonly order: Order;
}

/** By what results can be filtered, in the order the filters are offered. */
export const FILTER_NAMES = [
  "kinds",
  "documents",
  "works",
  "levels",
  "years",
  "blockKinds",
  "tags",
  "colours",
  "states",
] as const satisfies readonly (Facet | "blockKinds")[];
export type FilterName = (typeof FILTER_NAMES)[number];

export type FilterValue = string | number;

export const NO_FILTERS: SearchFilters = {};

/** What is chosen of one filter. */
export function chosenOf(filters: SearchFilters, name: FilterName): readonly FilterValue[] {
  return filters[name] ?? [];
}

/** The filters with other values chosen of one; without it where none is. */
export function withChosen(
  filters: SearchFilters,
  name: FilterName,
  values: readonly FilterValue[],
): SearchFilters {
  const { [name]: _, ...others } = filters;
  return values.length === 0 ? others : { ...others, [name]: values };
}

/** The filters with one value chosen, or not chosen any more. */
export function withToggled(
  filters: SearchFilters,
  name: FilterName,
  value: FilterValue,
): SearchFilters {
  const chosen = chosenOf(filters, name);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withChosen(filters, name, next);
}

/** How many values are chosen, of all filters together. */
export function filterCount(filters: SearchFilters): number {
  return FILTER_NAMES.reduce((sum, name) => sum + chosenOf(filters, name).length, 0);
}

/**
 * What one filter offers: the counted values, and those chosen that nothing
 * has any more, so that they can be taken back.
 */
export function offeredOf(
  counts: ResultCounts | undefined,
  filters: SearchFilters,
  name: FilterName,
): readonly FacetCount<FilterValue>[] {
  const counted: readonly FacetCount<FilterValue>[] = counts?.[name] ?? [];
  const gone = chosenOf(filters, name).filter(
    (value) => !counted.some((one) => one.value === value),
  );
  return [...counted, ...gone.map((value) => ({ value, total: 0, records: 0 }))];
}

/** True where both ask for the same. */
export function sameRequest(a: SearchRequest, b: SearchRequest): boolean {
  return requestKey(a) === requestKey(b);
}

/** A text that is the same for requests that ask for the same. */
export function requestKey({ typed, filters, order }: SearchRequest): string {
  const chosen = FILTER_NAMES.map((name) => chosenOf(filters, name).map(String).sort());
  return JSON.stringify([typed.trim(), chosen, order]);
}

/** Fails to compile where a facet has no filter. */
FACETS satisfies readonly FilterName[];
