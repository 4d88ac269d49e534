import type { ResultCounts, SearchFilters } from "../../domain/search/results";
import {
  chosenOf,
  FILTER_NAMES,
  type FilterName,
  type FilterValue,
  offeredOf,
  withChosen,
} from "../../domain/search/search-request";
import type { FacetChoice } from "../ui/FacetFilter";

/** One filter as it is offered. */
export interface OfferedFilter {
  readonly name: FilterName;
  readonly chosen: readonly string[];
  readonly choices: readonly FacetChoice[];
  /** The filters with these of its choices. */
  readonly withChoices: (chosen: readonly string[]) => SearchFilters;
}

/** The filters that are offered, and what sets others: however they are drawn. */
export interface OfferedFilters {
  readonly offered: readonly OfferedFilter[];
  readonly onFilters: (filters: SearchFilters) => void;
}

/** What a value of a filter is called. */
export type ValueName = (name: FilterName, value: FilterValue) => string;

/** The filters that can narrow something down, or do: a single value, not chosen, narrows nothing. */
export function offeredFilters(
  counts: ResultCounts | undefined,
  filters: SearchFilters,
  nameOf: ValueName,
): readonly OfferedFilter[] {
  return FILTER_NAMES.flatMap((name) => {
    const offered = offeredOf(counts, filters, name);
    const chosen = chosenOf(filters, name);
    if (offered.length < 2 && chosen.length === 0) return [];
    const values = new Map(offered.map(({ value }) => [String(value), value]));
    return [
      {
        name,
        chosen: chosen.map(String),
        choices: offered.map(({ value, total }) => ({
          value: String(value),
          name: nameOf(name, value),
          count: total,
        })),
        withChoices: (next) =>
          withChosen(
            filters,
            name,
            next.flatMap((one) => values.get(one) ?? []),
          ),
      },
    ];
  });
}
