import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { filterCount, NO_FILTERS } from "../../domain/search/search-request";
import type { OfferedFilters } from "./facet-choices";

/** Takes all filters away; not there where none is set. */
export function ClearFilters({
  filters,
  onFilters,
}: Pick<OfferedFilters, "filters" | "onFilters">) {
  const { t } = useTranslation();
  if (filterCount(filters) === 0) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconFilterOff size={14} aria-hidden />}
      onClick={() => onFilters(NO_FILTERS)}
    >
      {t("filter.clear")}
    </Button>
  );
}
