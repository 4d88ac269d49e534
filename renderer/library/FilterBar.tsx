import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import {
  choicesOf,
  FACETS,
  isFiltering,
  NO_FILTER,
  type RowFilter,
} from "../../domain/library/row-filter";
import { fold } from "../../domain/search/fold";
import { FacetFilter } from "./FacetFilter";

/** What the table is filtered by, and how much of it is left. */
export function FilterBar({
  rows,
  shown,
  filter,
  onFilter,
}: {
  /** All lines of the shelf. */
  readonly rows: readonly LibraryRow[];
  /** How many of them pass the filter. */
  readonly shown: number;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="filter-bar">
      {FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          facet={facet}
          chosen={filter.chosen[facet]}
          choices={() => choicesOf(rows, facet, filter, fold)}
          onChoose={(chosen) =>
            onFilter({ ...filter, chosen: { ...filter.chosen, [facet]: chosen } })
          }
        />
      ))}
      {isFiltering(filter) && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={() => onFilter(NO_FILTER)}
        >
          {t("library.clearFilter")}
        </Button>
      )}
      <span className="filter-count" role="status">
        {t("library.shownOf", { shown, total: rows.length })}
      </span>
    </div>
  );
}
