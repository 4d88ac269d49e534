import { useTranslation } from "react-i18next";
import type { SearchDesk } from "./desk";
import { NothingFound } from "./NothingFound";
import { SearchHome } from "./SearchHome";
import { SearchNotices } from "./SearchNotices";

/** What stands in the place of hits while there are none. */
export function SearchStart({ desk: { searching, saved } }: { readonly desk: SearchDesk }) {
  const { t } = useTranslation();
  const { state } = searching;
  switch (state.kind) {
    case "idle":
      return (
        <SearchHome
          saved={saved}
          recent={searching.recent}
          onApply={searching.apply}
          onQuery={searching.setQuery}
          onForget={searching.forget}
        />
      );
    case "indexing":
      return <p className="search-hint">{t("search.indexing")}</p>;
    case "failed":
      return (
        <p className="search-hint" role="alert">
          {t(`failures.${state.error.reason}`, { detail: state.error.detail })}
        </p>
      );
    case "found":
      return (
        <>
          <SearchNotices state={state} />
          <NothingFound
            state={state}
            corrections={searching.corrections}
            onQuery={searching.setQuery}
          />
        </>
      );
  }
}
