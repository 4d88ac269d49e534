import { Button, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlannedAnnotation, PlannedNote } from "../../domain/exchange/plan";
import type { SetAside } from "../workers/exchange/incoming-file";
import { ChoiceForAll } from "./ChoiceForAll";
import type { Exchanged } from "./exchanged";
import type { ImportReview } from "./import-review";
import { NoteRow } from "./NoteRow";
import { PlannedRow } from "./PlannedRow";
import type { ReviewGroup } from "./review-groups";
import { SetAsideRow } from "./SetAsideRow";
import type { AnnotationImport } from "./useAnnotationImport";

/** Rows fetched and drawn at once: more than anyone looks through without choosing for all. */
const PAGE = 100;

export interface PlannedListProps {
  readonly importing: AnnotationImport;
  readonly exchanged: Exchanged;
  readonly review: ImportReview;
  readonly group: ReviewGroup;
  readonly count: number;
}

/** The annotations or notes of one part of a review, a page at a time. */
export function PlannedList(props: PlannedListProps) {
  const { importing, exchanged, review, group, count } = props;
  const { t } = useTranslation();
  const { planned, setAside, more } = usePages(importing, review, group);
  const titleOf = (id: string) => exchanged.documents.get(id)?.shortTitle ?? id;
  const drawn = group === "notes" ? count : planned.length + setAside.length;
  return (
    <section className="exchange-list" aria-label={t(`exchange.group.${group}`)}>
      <Text size="sm" c="dimmed">
        {t(`exchange.hint.${group}`)}
      </Text>
      {(group === "changed" || group === "notes") && (
        <ChoiceForAll importing={importing} review={review} group={group} />
      )}
      <ul>
        {planned.map((one) => (
          <PlannedRow
            key={one.theirs.id}
            planned={one}
            titleOf={titleOf}
            importing={importing}
            review={review}
          />
        ))}
        {group === "notes" &&
          review.plan.notes.map((one: PlannedNote) => (
            <NoteRow key={one.theirs.id} planned={one} importing={importing} review={review} />
          ))}
        {setAside.map((one) => (
          <SetAsideRow key={`${one.number} ${one.name}`} record={one} />
        ))}
      </ul>
      {drawn < count && (
        <Button variant="default" size="xs" onClick={more}>
          {t("exchange.more", { count: count - drawn })}
        </Button>
      )}
    </section>
  );
}

/** What was fetched from the worker so far; anew when the plan is another one. */
function usePages({ client }: AnnotationImport, { plan }: ImportReview, group: ReviewGroup) {
  const [pages, setPages] = useState(1);
  const [planned, setPlanned] = useState<readonly PlannedAnnotation[]>([]);
  const [setAside, setSetAside] = useState<readonly SetAside[]>([]);
  // Another plan has other rows.
  useEffect(() => {
    let current = true;
    const running = client.current;
    const count = pages * PAGE;
    if (running === null || group === "notes") return;
    if (group === "setAside") {
      void running.listSetAside(0, count).then((rows) => {
        if (current && rows.ok) setSetAside(rows.value);
      });
    } else {
      void running.list(group, 0, count).then((rows) => {
        if (current && rows.ok) setPlanned(rows.value);
      });
    }
    return () => {
      current = false;
    };
  }, [client, group, pages, plan]);
  return { planned, setAside, more: () => setPages((before) => before + 1) } as const;
}
