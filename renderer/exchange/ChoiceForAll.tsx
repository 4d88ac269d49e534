import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CHOICES } from "../../domain/exchange/outcome";
import { chosenForAll } from "./choices";
import type { ImportReview } from "./import-review";
import type { AnnotationImport } from "./useAnnotationImport";

/** Decides for everything that is in two forms at once. */
export function ChoiceForAll({
  importing,
  review,
  group,
}: {
  readonly importing: AnnotationImport;
  readonly review: ImportReview;
  readonly group: "changed" | "notes";
}) {
  const { t } = useTranslation();
  const hasChanged =
    group === "changed" || review.plan.notes.some(({ state }) => state === "changed");
  if (!hasChanged) return null;
  return (
    <Group gap="xs" role="group" aria-label={t("exchange.forAll")}>
      {CHOICES.map((choice) => (
        <Button
          key={choice}
          variant="default"
          size="xs"
          aria-pressed={review.decisions.others === choice && review.decisions.choices.size === 0}
          onClick={() => importing.alter(chosenForAll(review, choice))}
        >
          {t(`exchange.allOf.${choice}`)}
        </Button>
      ))}
    </Group>
  );
}
