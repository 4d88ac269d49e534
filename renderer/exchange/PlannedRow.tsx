import { useTranslation } from "react-i18next";
import { firstChoice } from "../../domain/exchange/outcome";
import type { PlannedAnnotation } from "../../domain/exchange/plan";
import { AnnotationForm } from "./AnnotationForm";
import { ChoiceOfOne } from "./ChoiceOfOne";
import { choiceOf, chosen } from "./choices";
import type { ImportReview } from "./import-review";
import type { AnnotationImport } from "./useAnnotationImport";

/** One annotation of an import; where it is here in another form, both side by side and the choice. */
export function PlannedRow({
  planned,
  titleOf,
  importing,
  review,
}: {
  readonly planned: PlannedAnnotation;
  readonly titleOf: (documentId: string) => string;
  readonly importing: AnnotationImport;
  readonly review: ImportReview;
}) {
  const { t } = useTranslation();
  const { state, theirs, mine, why } = planned;
  if (state !== "changed" || mine === null) {
    return (
      <li className="exchange-row">
        <AnnotationForm annotation={theirs} titleOf={titleOf} />
        {why !== null && (
          <p className="exchange-why">
            {t(why === "no-document" ? "exchange.noSuchDocument" : `annotations.reason.${why}`)}
          </p>
        )}
      </li>
    );
  }
  return (
    <li className="exchange-row two">
      <AnnotationForm annotation={mine} titleOf={titleOf} heading={t("exchange.choice.mine")} />
      <AnnotationForm annotation={theirs} titleOf={titleOf} heading={t("exchange.choice.theirs")} />
      <ChoiceOfOne
        name={theirs.id}
        value={choiceOf(review, theirs.id, firstChoice(planned))}
        onChange={(choice) => importing.alter(chosen(review, theirs.id, choice))}
      />
    </li>
  );
}
