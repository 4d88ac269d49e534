import { Button } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { ReviewGroup } from "../../domain/annotations/review";
import { useVirtualizer } from "../ui/virtual-rows";
import { ReviewCard } from "./ReviewCard";
import type { ReviewPlaces } from "./review-places";
import { OFFERED, type Review } from "./useReview";

/** Height of a card before it was drawn, in CSS pixels: place, three lines of wording, the reason, buttons. */
const CARD_HEIGHT = 190;

/** Cards drawn beyond the view on each side. */
const OVERSCAN = 4;

/** One group of passages: what can be decided of all of them, and each by itself. */
export function ReviewList({
  group,
  passages,
  review,
  places,
}: {
  readonly group: ReviewGroup;
  readonly passages: readonly PlacedAnnotation[];
  readonly review: Review;
  readonly places: ReviewPlaces;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyOf(passages[index]) ?? index,
    estimateSize: () => CARD_HEIGHT,
    overscan: OVERSCAN,
  });
  return (
    <>
      <div className="review-all">
        <span>{t("review.shown", { count: passages.length })}</span>
        {OFFERED[group].map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            onClick={() => review.decide(name, passages)}
          >
            {t(`review.all.${name}`)}
          </Button>
        ))}
      </div>
      <div className="review-cards" ref={scroller}>
        <ul className="review-rows" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const placed = passages[index];
            if (placed === undefined) return null;
            return (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className="review-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <ReviewCard placed={placed} group={group} review={review} places={places} />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

function keyOf(placed: PlacedAnnotation | undefined): string | undefined {
  if (placed === undefined) return undefined;
  const { annotation, passage } = placed;
  return `${annotation.id}#${annotation.passages.indexOf(passage)}`;
}
