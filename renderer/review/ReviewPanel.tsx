import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnchoringReason } from "../../domain/annotations/anchoring/anchoring";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { REVIEW_GROUPS, type ReviewGroup } from "../../domain/annotations/review";
import { ReviewList } from "./ReviewList";
import type { ReviewPlaces } from "./review-places";
import type { Review } from "./useReview";
import "./review.css";

/** The passages whose text changed, by what became of them, each to be accepted, moved or detached. */
export function ReviewPanel({
  review,
  focusedId,
  places,
}: {
  readonly review: Review;
  readonly focusedId: string;
  readonly places: ReviewPlaces;
}) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<"this" | "all">("all");
  const [chosen, setChosen] = useState<ReviewGroup | null>(null);
  const [reason, setReason] = useState<AnchoringReason | null>(null);
  const groups = useMemo(
    () =>
      REVIEW_GROUPS.map((group) => ({
        group,
        passages: (review.groups.get(group) ?? []).filter(
          ({ passage }) => scope === "all" || passage.target.documentId === focusedId,
        ),
      })).filter(({ passages }) => passages.length > 0),
    [review.groups, scope, focusedId],
  );
  // A group that has been dealt with gives way to the next one.
  const open = groups.find(({ group }) => group === chosen) ?? groups[0] ?? null;
  const reasons = useMemo(() => countReasons(open?.passages ?? []), [open]);
  const only = reason !== null && reasons.has(reason) ? reason : null;
  const shown = useMemo(
    () => (open?.passages ?? []).filter((one) => only === null || one.anchoring.reason === only),
    [open, only],
  );
  const choose = (group: ReviewGroup) => {
    setChosen(group);
    setReason(null);
  };

  return (
    <div className="review-panel">
      <p className="review-hint">{t("review.hint")}</p>
      <div className="chips">
        {(["all", "this"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="plain chip"
            aria-pressed={scope === one}
            onClick={() => setScope(one)}
          >
            {t(one === "this" ? "annotations.thisDocument" : "annotations.allDocuments")}
          </button>
        ))}
        <span className="chips-line" aria-hidden />
        {groups.map(({ group, passages }) => (
          <button
            key={group}
            type="button"
            className="plain chip"
            aria-pressed={group === open?.group}
            onClick={() => choose(group)}
          >
            {t(`review.groups.${group}`)} {passages.length}
          </button>
        ))}
      </div>
      {reasons.size > 1 && (
        <fieldset className="plain chips" aria-label={t("review.reasons")}>
          {[...reasons].map(([one, count]) => (
            <button
              key={one}
              type="button"
              className="plain chip"
              aria-pressed={one === only}
              title={t(`annotations.reason.${one}`)}
              onClick={() => setReason(one === only ? null : one)}
            >
              {t(`review.reason.${one}`)} {count}
            </button>
          ))}
        </fieldset>
      )}
      {open === null ? (
        <div className="empty" role="status">
          <p>{t(scope === "all" ? "review.nothing" : "review.nothingHere")}</p>
        </div>
      ) : (
        <ReviewList
          key={open.group}
          group={open.group}
          passages={shown}
          review={review}
          places={places}
        />
      )}
    </div>
  );
}

function countReasons(passages: readonly PlacedAnnotation[]): ReadonlyMap<AnchoringReason, number> {
  const counts = new Map<AnchoringReason, number>();
  for (const { anchoring } of passages) {
    counts.set(anchoring.reason, (counts.get(anchoring.reason) ?? 0) + 1);
  }
  return counts;
}
