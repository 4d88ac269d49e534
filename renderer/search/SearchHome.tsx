import { IconBookmark, IconHistory, IconPencil, IconTrash, IconX } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { inNameOrder, type SavedSearch } from "../../domain/search/saved-search";
import { filterCount } from "../../domain/search/search-request";
import { IconButton } from "../ui/IconButton";
import { NameDialog } from "./NameDialog";
import { QueryHelp } from "./QueryHelp";
import type { SavedSearches } from "./useSaved";

/** So many former searches are shown at first; the rest is a click away. */
const SHOWN_FIRST = 6;

/** What is shown before anything is typed: saved and former searches, and how queries are written. */
export function SearchHome({
  saved,
  recent,
  onApply,
  onQuery,
  onForget,
}: {
  readonly saved: SavedSearches;
  readonly recent: readonly string[];
  readonly onApply: (saved: SavedSearch) => void;
  readonly onQuery: (query: string) => void;
  readonly onForget: (query: string) => void;
}) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const [renamed, setRenamed] = useState<SavedSearch | null>(null);
  return (
    <div className="search-home">
      <p className="search-intro">{t("search.hint")}</p>
      {saved.all.length > 0 && (
        <section aria-label={t("search.saved")}>
          <h3>{t("search.saved")}</h3>
          {inNameOrder(saved.all).map((one) => (
            <Line
              key={one.id}
              icon={<IconBookmark size={15} aria-hidden />}
              label={one.name}
              detail={detailOf(one, (count) => t("search.filterCount", { count }))}
              onOpen={() => onApply(one)}
            >
              <IconButton size={26} label={t("search.rename")} onClick={() => setRenamed(one)}>
                <IconPencil size={15} />
              </IconButton>
              <IconButton size={26} label={t("search.delete")} onClick={() => saved.remove(one)}>
                <IconTrash size={15} />
              </IconButton>
            </Line>
          ))}
        </section>
      )}
      {recent.length > 0 && (
        <section aria-label={t("search.recent")}>
          <h3>{t("search.recent")}</h3>
          {(isWhole ? recent : recent.slice(0, SHOWN_FIRST)).map((one) => (
            <Line
              key={one}
              icon={<IconHistory size={15} aria-hidden />}
              label={one}
              onOpen={() => onQuery(one)}
            >
              <IconButton size={26} label={t("search.forget")} onClick={() => onForget(one)}>
                <IconX size={15} />
              </IconButton>
            </Line>
          ))}
          {!isWhole && recent.length > SHOWN_FIRST && (
            <button type="button" className="plain home-more" onClick={() => setWhole(true)}>
              {t("search.moreChoices", { count: recent.length - SHOWN_FIRST })}
            </button>
          )}
        </section>
      )}
      <QueryHelp onQuery={onQuery} />
      {renamed !== null && (
        <NameDialog
          title={t("search.rename")}
          first={renamed.name}
          onClose={() => setRenamed(null)}
          onName={(name) => saved.rename(renamed, name)}
        />
      )}
    </div>
  );
}

function detailOf(
  { name, typed, filters }: SavedSearch,
  filterWords: (count: number) => string,
): string {
  const count = filterCount(filters);
  return [name === typed ? "" : typed, count === 0 ? "" : filterWords(count)]
    .filter((part) => part !== "")
    .join(" · ");
}

function Line({
  icon,
  label,
  detail = "",
  onOpen,
  children,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly detail?: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="home-line">
      <button type="button" className="plain home-open" onClick={onOpen}>
        {icon}
        <span className="row-cut">{label}</span>
        {detail !== "" && <small className="row-cut home-detail">{detail}</small>}
      </button>
      {children}
    </div>
  );
}
