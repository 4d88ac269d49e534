import { Button, Checkbox, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DestinationForm } from "./DestinationForm";
import type { Exchanged } from "./exchanged";
import type { ImportReview as Review } from "./import-review";
import { PlannedList } from "./PlannedList";
import { REVIEW_GROUPS, type ReviewGroup } from "./review-groups";
import type { AnnotationImport } from "./useAnnotationImport";

/** What an import would change: whose it is and where it goes, what is in it, and what to do with it. */
export function ImportReview({
  importing,
  exchanged,
  review,
}: {
  readonly importing: AnnotationImport;
  readonly exchanged: Exchanged;
  readonly review: Review;
}) {
  const { t } = useTranslation();
  const { plan, decisions } = review;
  const counts: Readonly<Record<ReviewGroup, number>> = {
    ...plan.states,
    notes: plan.notes.length,
    setAside: plan.setAside,
  };
  const shown = REVIEW_GROUPS.filter((group) => counts[group] > 0);
  const [chosen, setChosen] = useState<ReviewGroup | null>(null);
  const group = chosen !== null && counts[chosen] > 0 ? chosen : (shown[0] ?? "new");
  const newNotes = plan.notes.filter(({ state }) => state === "new").length;
  const unplaced = decisions.withUnplaced ? plan.states.unplaced : 0;
  const added = plan.states.new + unplaced;
  const asked = plan.states.changed + plan.notes.filter(({ state }) => state === "changed").length;
  return (
    <div className="exchange-review">
      <DestinationForm importing={importing} exchanged={exchanged} review={review} />
      <ul className="exchange-groups" aria-label={t("exchange.groups")}>
        {shown.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="plain exchange-group"
              aria-current={one === group}
              onClick={() => setChosen(one)}
            >
              <span>{t(`exchange.group.${one}`)}</span>
              <strong>{counts[one]}</strong>
            </button>
          </li>
        ))}
      </ul>
      <PlannedList
        key={group}
        importing={importing}
        exchanged={exchanged}
        review={review}
        group={group}
        count={counts[group]}
      />
      <Group justify="space-between" className="exchange-actions">
        <Text role="status" size="sm">
          {t("exchange.summary", { added, notes: newNotes, asked })}
        </Text>
        <Group>
          {plan.states.unplaced > 0 && (
            <Checkbox
              checked={decisions.withUnplaced}
              onChange={(event) =>
                importing.alter({
                  ...review,
                  decisions: { ...decisions, withUnplaced: event.currentTarget.checked },
                })
              }
              label={t("exchange.withUnplaced", { count: plan.states.unplaced })}
            />
          )}
          <Button variant="default" onClick={importing.close}>
            {t("export.cancel")}
          </Button>
          <Button onClick={() => importing.keep(review)} disabled={added + newNotes + asked === 0}>
            {t("exchange.keep")}
          </Button>
        </Group>
      </Group>
    </div>
  );
}
