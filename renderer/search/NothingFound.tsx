import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { hasPatternSigns, queryRemarks } from "../../domain/search/query-remarks";
import { filterCount } from "../../domain/search/search-request";
import { useSetting } from "../store/settings";
import type { Correction } from "../workers/search/did-you-mean";
import type { Found } from "./useSearch";

/** So much of a query is repeated in a sentence. */
const SHOWN_LENGTH = 40;

/** Why there is nothing, and what may have been meant. */
export function NothingFound({
  state: { request },
  corrections,
  onQuery,
}: {
  readonly state: Found;
  readonly corrections: readonly Correction[];
  readonly onQuery: (query: string) => void;
}) {
  const { t } = useTranslation();
  const [homophones, setHomophones] = useSetting("homophones");
  const { typed } = request;
  const query = typed.length > SHOWN_LENGTH ? `${typed.slice(0, SHOWN_LENGTH)}…` : typed;
  if (filterCount(request.filters) > 0) {
    return (
      <p className="search-hint" role="status">
        {t("search.nothingFiltered", { query })}
      </p>
    );
  }
  // The notice above says so; there is nothing that might not have been found.
  if (queryRemarks(typed).includes("nothing-to-find")) {
    return <p className="search-hint">{t("search.nothingToFind")}</p>;
  }
  return (
    <div className="search-hint">
      <p role="status">
        {query === typed
          ? t("search.nothing", { query })
          : t("search.nothingLong", { query, count: typed.length })}
      </p>
      {corrections.length > 0 && (
        <div className="corrections">
          <span>{t("search.didYouMean")}</span>
          {corrections.map((one) => (
            <button
              key={one.typed}
              type="button"
              className="plain correction"
              onClick={() => onQuery(one.typed)}
            >
              {one.typed}
              <small>{t("search.documentCount", { count: one.total })}</small>
            </button>
          ))}
        </div>
      )}
      <p>{hasPatternSigns(typed) ? t("search.noPatterns") : t("search.nothingHint")}</p>
      <Checkbox
        className="homophones"
        size="xs"
        label={t("search.homophones")}
        checked={homophones}
        onChange={(event) => setHomophones(event.currentTarget.checked)}
      />
    </div>
  );
}
