import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RecordKind } from "../../domain/search/record";
import { IconButton } from "../ui/IconButton";
import type { Found } from "./useSearch";

/** How much was found, in words, and the way from one occurrence to the next. */
export function SearchSummary({
  state: { request, results },
  number,
  onStep,
}: {
  readonly state: Found;
  /** The number of the current occurrence among all; `null` where none is. */
  readonly number: number | null;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  const { t } = useTranslation();
  const { total, documents, facets } = results;
  const { kinds = [] } = request.filters;
  // The counts of a filter are those of all its values; what it keeps out is not among the hits.
  const isIn = (kind: RecordKind) =>
    kinds.length === 0 || (kinds.length > 1 && kinds.includes(kind));
  const totalOf = (kind: RecordKind) =>
    isIn(kind) ? (facets?.kinds.find(({ value }) => value === kind)?.total ?? 0) : 0;
  const [comments, notes, handouts] = [totalOf("comment"), totalOf("note"), totalOf("handout")];
  const parts = [
    comments > 0 ? t("search.inComments", { count: comments }) : "",
    notes > 0 ? t("search.inNotes", { count: notes }) : "",
    handouts > 0 ? t("search.inHandouts", { count: handouts }) : "",
  ].filter((part) => part !== "");
  return (
    <div className="search-summary">
      <span role="status">
        {t("search.count", { total, documents })}
        {parts.length > 0 && <small>{t("search.ofWhich", { parts: parts.join("、") })}</small>}
      </span>
      {total > 0 && (
        <span className="search-steps">
          {number !== null && <span>{t("search.position", { at: number, total })}</span>}
          <IconButton label={t("search.previous")} keys="Shift+F3" onClick={() => onStep(-1)}>
            <IconChevronUp size={17} />
          </IconButton>
          <IconButton label={t("search.next")} keys="F3" onClick={() => onStep(1)}>
            <IconChevronDown size={17} />
          </IconButton>
        </span>
      )}
    </div>
  );
}
