import { useTranslation } from "react-i18next";
import { fold } from "../../domain/search/fold";
import { FacetFilter } from "../ui/FacetFilter";
import type { OfferedFilters } from "./facet-choices";

/** The filters where there is little room: a button each, with its choices in a list. */
export function FacetPills({ offered, onFilters }: OfferedFilters) {
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
    </div>
  );
}
