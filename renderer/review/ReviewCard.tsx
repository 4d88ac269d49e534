import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { ReviewGroup } from "../../domain/annotations/review";
import { isBlank } from "../../domain/rich-text/plain-text";
import { RichTextView } from "../editor/RichTextView";
import { ColourMark } from "../ui/ColourMark";
import { ComparedWording } from "./ComparedWording";
import type { ReviewPlaces } from "./review-places";
import { OFFERED, type Review } from "./useReview";

/** One passage: its wording then and now beside each other, what changed, and what can be decided. */
export function ReviewCard({
  placed,
  group,
  review,
  places,
}: {
  readonly placed: PlacedAnnotation;
  readonly group: ReviewGroup;
  readonly review: Review;
  readonly places: ReviewPlaces;
}) {
  const { t } = useTranslation();
  const { annotation, passage, anchoring, present } = placed;
  const { documentId, quote } = passage.target;
  const selected = places.selectedIn(documentId);
  const isFound = anchoring.state !== "orphan";
  return (
    <article className="review-card" aria-label={quote.exact}>
      <header className="card-meta">
        <ColourMark colour={annotation.colour} size={10} />
        <span className="card-place">{places.placeOf(placed)}</span>
      </header>
      <ComparedWording then={quote.exact} now={isFound ? (present ?? quote.exact) : null} />
      <p className="review-reason">{t(`annotations.reason.${anchoring.reason}`)}</p>
      {annotation.comment !== null && !isBlank(annotation.comment) && (
        <RichTextView value={annotation.comment} />
      )}
      <footer className="review-tools">
        {OFFERED[group].map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant={name === "accept" ? "light" : "default"}
            onClick={() => review.decide(name, [placed])}
          >
            {t(`review.${name}`)}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected === null}
          title={t(selected === null ? "review.selectFirst" : "review.moveHint")}
          // The press must not take the selection away before it is used.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => selected !== null && review.moveTo(placed, selected)}
        >
          {t("review.move")}
        </Button>
        {isFound && (
          <Button size="compact-sm" variant="subtle" onClick={() => places.onOpen(placed)}>
            {t("review.open")}
          </Button>
        )}
      </footer>
    </article>
  );
}
