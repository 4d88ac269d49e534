import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { fold } from "../../domain/search/fold";
import type { SearchFilters } from "../../domain/search/results";
import { filterCount, NO_FILTERS } from "../../domain/search/search-request";
import { FacetFilter } from "../ui/FacetFilter";
import type { OfferedFilter } from "./facet-choices";

/** The filters where there is little room: a button each, with its choices in a list. */
export function FacetPills({
  offered,
  filters,
  onFilters,
}: {
  readonly offered: readonly OfferedFilter[];
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="facet-pills">
      {offered.map(({ name, chosen, choices, withChoices }) => (
        <FacetFilter
          key={name}
          label={t(`search.filters.${name}`)}
          chosen={chosen}
          choices={() => choices}
          fold={fold}
          onChoose={(next) => onFilters(withChoices(next))}
        />
      ))}
      {filterCount(filters) > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconFilterOff size={14} aria-hidden />}
          onClick={() => onFilters(NO_FILTERS)}
        >
          {t("filter.clear")}
        </Button>
      )}
    </div>
  );
}
