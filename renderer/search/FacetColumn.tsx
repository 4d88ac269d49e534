import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SearchFilters } from "../../domain/search/results";
import type { OfferedFilter, OfferedFilters } from "./facet-choices";

/** So many choices are shown at first; the rest is a click away. */
const SHOWN_FIRST = 7;

/** The filters where there is room for them: all choices with their counts, one below the other. */
export function FacetColumn({ offered, onFilters }: OfferedFilters) {
  const { t } = useTranslation();
  return (
    <section className="facet-column" aria-label={t("search.filtersTitle")}>
      <h3>{t("search.filtersTitle")}</h3>
      {offered.length === 0 && <p className="faint">{t("search.noFilters")}</p>}
      {offered.map((one) => (
        <FacetGroup key={one.name} offered={one} onFilters={onFilters} />
      ))}
    </section>
  );
}

function FacetGroup({
  offered: { name, chosen, choices, withChoices },
  onFilters,
}: {
  readonly offered: OfferedFilter;
  readonly onFilters: (filters: SearchFilters) => void;
}) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole
    ? choices
    : choices.filter(({ value }, index) => index < SHOWN_FIRST || chosen.includes(value));
  const more = choices.length - shown.length;
  return (
    <fieldset className="facet-group">
      <legend>{t(`search.filters.${name}`)}</legend>
      {shown.map(({ value, name: label, count }) => (
        <Checkbox
          key={value}
          size="xs"
          checked={chosen.includes(value)}
          label={
            <>
              <span className="row-cut" title={label}>
                {label}
              </span>
              <small>{count}</small>
            </>
          }
          onChange={({ currentTarget: { checked } }) =>
            onFilters(
              withChoices(checked ? [...chosen, value] : chosen.filter((one) => one !== value)),
            )
          }
        />
      ))}
      {(more > 0 || isWhole) && (
        <button type="button" className="plain facet-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("search.fewerChoices") : t("search.moreChoices", { count: more })}
        </button>
      )}
    </fieldset>
  );
}
