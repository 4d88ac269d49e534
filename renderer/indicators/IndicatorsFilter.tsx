import { Button, Checkbox } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import {
  isFilteringTargets,
  NO_TARGET_FILTER,
  TARGET_FACETS,
  type TargetFacet,
  targetChoices,
} from "../../domain/indicators/target-filter";
import type { TargetRow } from "../../domain/indicators/target-row";
import { fold } from "../../domain/search/fold";
import { FacetFilter } from "../ui/FacetFilter";
import type { IndicatorsView } from "./useIndicatorsView";

/** What the targets are filtered by, and how many are left. */
export function IndicatorsFilter({
  view,
  rows,
  documents,
  shown,
}: {
  readonly view: IndicatorsView;
  /** All targets. */
  readonly rows: readonly TargetRow[];
  readonly documents: ReadonlyMap<string, Document>;
  /** How many of them are shown. */
  readonly shown: number;
}) {
  const { t } = useTranslation();
  const { filter, setFilter } = view;
  const nameOf = (facet: TargetFacet, value: string) => {
    if (value === "") return t("filter.noValue");
    if (facet === "document") return documents.get(value)?.shortTitle ?? value;
    if (facet === "year") return value === "annual" ? t("indicators.annual") : value;
    if (facet === "kind") return t(`indicators.kinds.${value}`);
    return facet === "state" ? t(`indicators.states.${value}`) : value;
  };
  return (
    <div className="screen-filters indicators-filter">
      {TARGET_FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          label={t(`indicators.facets.${facet}`)}
          chosen={filter.chosen[facet]}
          choices={() =>
            targetChoices(rows, facet, filter, fold).map((one) => ({
              ...one,
              name: nameOf(facet, one.value),
            }))
          }
          fold={fold}
          onChoose={(chosen) =>
            setFilter({ ...filter, chosen: { ...filter.chosen, [facet]: chosen } })
          }
        />
      ))}
      {isFilteringTargets(filter) && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFilterOff size={15} aria-hidden />}
          onClick={() => setFilter(NO_TARGET_FILTER)}
        >
          {t("filter.clear")}
        </Button>
      )}
      {view.mode === "compare" && (
        <Checkbox
          label={t("indicators.onlyShared")}
          checked={view.onlyShared}
          onChange={(event) => view.setOnlyShared(event.currentTarget.checked)}
        />
      )}
      <span className="screen-count" role="status">
        {t("indicators.shownOf", { shown, total: rows.length })}
      </span>
    </div>
  );
}
