import { Button } from "@mantine/core";
import { IconFilterOff, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import {
  chosenOf,
  FILTER_NAMES,
  filterCount,
  NO_FILTERS,
  withChosen,
} from "../../domain/search/search-request";
import type { SearchDesk } from "./desk";

/**
 * What the search is narrowed to, a pill for each filter that takes it away, and a
 * button for all of them. Filters outlive the query, so this stands wherever hits are
 * counted or may be next; not there where none is set.
 */
export function ActiveFilters({ desk: { searching, nameOf } }: { readonly desk: SearchDesk }) {
  const { t } = useTranslation();
  const { filters } = searching.request;
  if (filterCount(filters) === 0) return null;
  return (
    <section className="active-filters" aria-label={t("search.activeFilters")}>
      <strong>{t("search.only")}</strong>
      {FILTER_NAMES.filter((name) => chosenOf(filters, name).length > 0).map((name) => {
        const values = chosenOf(filters, name).map((value) => nameOf(name, value));
        const pill = t("search.activeFilter", {
          filter: t(`search.filters.${name}`),
          values: values.join(t("library.listSeparator")),
        });
        const remove = t("search.removeFilter", { filter: pill });
        return (
          <button
            key={name}
            type="button"
            className="plain facet"
            data-chosen
            aria-label={remove}
            title={remove}
            onClick={() => searching.setFilters(withChosen(filters, name, []))}
          >
            <span className="row-cut">{pill}</span>
            <IconX size={14} aria-hidden />
          </button>
        );
      })}
      <Button
        size="compact-xs"
        variant="subtle"
        color="teal"
        leftSection={<IconFilterOff size={14} aria-hidden />}
        title={`${t("filter.clear")}　Ctrl+Shift+L`}
        onClick={() => searching.setFilters(NO_FILTERS)}
      >
        {t("filter.clear")}
      </Button>
    </section>
  );
}
