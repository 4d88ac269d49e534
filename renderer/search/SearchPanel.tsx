import { Button } from "@mantine/core";
import { IconArrowsMaximize, IconFilter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { filterCount } from "../../domain/search/search-request";
import { useSetting } from "../store/settings";
import { IconButton } from "../ui/IconButton";
import { ActiveFilters } from "./ActiveFilters";
import type { SearchDesk } from "./desk";
import { FacetPills } from "./FacetPills";
import { offeredFilters } from "./facet-choices";
import { HitList } from "./HitList";
import { SearchNotices } from "./SearchNotices";
import { SearchStart } from "./SearchStart";
import { SearchSummary } from "./SearchSummary";
import { SearchTools } from "./SearchTools";

/** The search beside the text: documents, comments and notes in one list. */
export function SearchPanel({
  desk,
  onWiden,
}: {
  readonly desk: SearchDesk;
  /** Shows the same search over the whole window. */
  readonly onWiden: () => void;
}) {
  const { t } = useTranslation();
  const { searching, sources, nameOf } = desk;
  const { state, request } = searching;
  const [areShown, setShown] = useSetting("searchFilters");
  if (state.kind !== "found" || (state.results.total === 0 && filterCount(request.filters) === 0)) {
    return (
      <div className="search-panel search-scroll">
        <ActiveFilters desk={desk} />
        <SearchStart desk={desk} />
      </div>
    );
  }
  const chosen = filterCount(request.filters);
  return (
    <div className="search-panel">
      <SearchSummary state={state} number={searching.number} onStep={searching.step} />
      <ActiveFilters desk={desk} />
      <div className="search-bar">
        <Button
          size="compact-sm"
          variant={chosen > 0 ? "light" : "subtle"}
          color={chosen > 0 ? "teal" : "gray"}
          leftSection={<IconFilter size={15} aria-hidden />}
          title={chosen === 0 ? undefined : t("search.filterCount", { count: chosen })}
          aria-expanded={areShown}
          onClick={() => setShown(!areShown)}
        >
          {chosen === 0 ? t("search.filter") : t("search.filterChosen", { count: chosen })}
        </Button>
        <SearchTools desk={desk} />
        <IconButton label={t("search.widen")} keys="Ctrl+Shift+F" onClick={onWiden}>
          <IconArrowsMaximize size={16} />
        </IconButton>
      </div>
      {areShown && (
        <FacetPills
          offered={offeredFilters(state.results.facets, request.filters, nameOf)}
          onFilters={searching.setFilters}
        />
      )}
      {state.results.total === 0 ? (
        <SearchStart desk={desk} />
      ) : (
        <>
          <SearchNotices state={state} />
          <HitList
            state={state}
            current={searching.current?.hit ?? null}
            sources={sources}
            onPick={searching.openHit}
            onMove={searching.visitHit}
            onOpen={searching.openHit}
            onSend={desk.onSend}
            onEnd={searching.more}
          />
        </>
      )}
    </div>
  );
}
