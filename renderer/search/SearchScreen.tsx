import { useTranslation } from "react-i18next";
import { filterCount } from "../../domain/search/search-request";
import { ActiveFilters } from "./ActiveFilters";
import type { SearchDesk } from "./desk";
import { FacetColumn } from "./FacetColumn";
import { offeredFilters } from "./facet-choices";
import { HitList } from "./HitList";
import { HitPreview } from "./HitPreview";
import { SearchNotices } from "./SearchNotices";
import { SearchStart } from "./SearchStart";
import { SearchSummary } from "./SearchSummary";
import { SearchTools } from "./SearchTools";
import "./search-screen.css";

/** The search over the whole window: filters, hits, and the passage of one hit in its context. */
export function SearchScreen({ desk }: { readonly desk: SearchDesk }) {
  const { t } = useTranslation();
  const { searching, sources, nameOf } = desk;
  const { state, request } = searching;
  const isNarrowed = filterCount(request.filters) > 0;
  if (state.kind !== "found" || (state.results.total === 0 && !isNarrowed)) {
    return (
      <main className="search-screen search-scroll" aria-label={t("screens.search")}>
        <div className="search-screen-home">
          <ActiveFilters desk={desk} />
          <SearchStart desk={desk} />
        </div>
      </main>
    );
  }
  const { results } = state;
  const shown = searching.current?.hit ?? results.hits[0] ?? null;
  return (
    <main className="search-screen" aria-label={t("screens.search")}>
      <FacetColumn
        offered={offeredFilters(results.facets, request.filters, nameOf)}
        onFilters={searching.setFilters}
      />
      <section className="search-found" aria-label={t("search.hits")}>
        <SearchSummary state={state} number={searching.number} onStep={searching.step} />
        <ActiveFilters desk={desk} />
        <div className="search-bar">
          <span className="search-query row-cut" title={request.typed}>
            {request.typed}
          </span>
          <SearchTools desk={desk} />
        </div>
        {results.total === 0 ? (
          <SearchStart desk={desk} />
        ) : (
          <>
            <SearchNotices state={state} />
            <HitList
              state={state}
              current={shown}
              sources={sources}
              onPick={searching.select}
              onMove={searching.select}
              onOpen={searching.openHit}
              onSend={desk.onSend}
              onEnd={searching.more}
            />
          </>
        )}
      </section>
      {shown !== null && (
        <HitPreview desk={desk} hit={shown} onOpen={() => searching.openHit(shown)} />
      )}
    </main>
  );
}
