import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SearchHit } from "../../domain/search/results";
import { HitList } from "./HitList";
import type { SearchState } from "./useSearch";

/** The hits of a search, grouped by document. */
export function SearchPanel({
  state,
  current,
  titleOf,
  placeOf,
  onOpen,
  onStep,
  onEnd,
}: {
  readonly state: SearchState;
  /** The occurrence on the screen, and its number among all. */
  readonly current: { readonly hit: SearchHit; readonly number: number } | null;
  readonly titleOf: (documentId: string) => string;
  readonly placeOf: (hit: SearchHit) => string;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** The end of what is there comes into view. */
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation();
  if (state.kind === "idle") return <p className="search-hint">{t("search.hint")}</p>;
  if (state.kind === "indexing") return <p className="search-hint">{t("search.indexing")}</p>;
  if (state.kind === "failed") {
    const { reason, detail } = state.error;
    return (
      <p className="search-hint" role="alert">
        {t(`failures.${reason}`, { detail })}
      </p>
    );
  }
  const { results, query } = state;
  if (results.total === 0) {
    return (
      <div className="search-hint" role="status">
        <p>{t("search.nothing", { query })}</p>
        <p>{t("search.nothingHint")}</p>
      </div>
    );
  }
  return (
    <div className="search-panel">
      <div className="search-summary">
        <span role="status">
          {t("search.count", { total: results.total, documents: results.documents })}
        </span>
        <span className="search-steps">
          {current !== null && (
            <span>{t("search.position", { at: current.number, total: results.total })}</span>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("search.previous")}
            title={`${t("search.previous")}　Shift+F3`}
            onClick={() => onStep(-1)}
          >
            <IconChevronUp size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("search.next")}
            title={`${t("search.next")}　F3`}
            onClick={() => onStep(1)}
          >
            <IconChevronDown size={17} />
          </ActionIcon>
        </span>
      </div>
      <HitList
        query={query}
        results={results}
        current={current?.hit ?? null}
        titleOf={titleOf}
        placeOf={placeOf}
        onOpen={onOpen}
        onEnd={onEnd}
      />
    </div>
  );
}
