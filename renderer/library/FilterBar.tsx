import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import {
  type Choice,
  choicesOf,
  FACETS,
  type Facet,
  isFiltering,
  NO_FILTER,
  type RowFilter,
} from "../../domain/library/row-filter";
import { fold } from "../../domain/search/fold";
import { FacetFilter } from "../ui/FacetFilter";

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
  const nameOf = (facet: Facet, { value, name }: Choice) => {
    if (value === "") return t("filter.noValue");
    return facet === "completeness" ? t(`library.completeness.${value}`) : name;
  };
  return (
    <div className="screen-filters">
      {FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          label={t(`library.facets.${facet}`)}
          chosen={filter.chosen[facet]}
          choices={() =>
            choicesOf(rows, facet, filter, fold).map((one) => ({
              ...one,
              name: nameOf(facet, one),
            }))
          }
          fold={fold}
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
          {t("filter.clear")}
        </Button>
      )}
      <span className="screen-count" role="status">
        {t("library.shownOf", { shown, total: rows.length })}
      </span>
    </div>
  );
}
