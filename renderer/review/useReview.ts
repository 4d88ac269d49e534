import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import {
  acceptance,
  type Decision,
  decided,
  detachment,
  move,
  type ReviewGroup,
  reviewGroups,
  withdrawal,
} from "../../domain/annotations/review";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import { alterAnnotations } from "../store/annotations";
import { isStored } from "../store/is-stored";

/** What can be decided of passages whose text changed. */
export const DECISIONS = ["accept", "detach", "withdraw"] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** What each group offers for one passage and for all of it. */
export const OFFERED: Readonly<Record<ReviewGroup, readonly DecisionName[]>> = {
  changed: ["accept", "detach"],
  orphan: ["detach"],
  moved: ["accept", "detach"],
  detached: ["withdraw"],
};

/** The passages whose text changed, and the decisions about them; each is one step of undo. */
export function useReview(
  documents: ReadonlyMap<string, Document>,
  placed: ReadonlyMap<string, readonly PlacedAnnotation[]>,
  onFailure: (failure: Failure) => void,
) {
  const { t } = useTranslation();
  const groups = useMemo(() => reviewGroups([...placed.values()].flat()), [placed]);

  const countOf = (group: ReviewGroup) => groups.get(group)?.length ?? 0;

  const store = async (
    name: "accept-place" | "move-passage" | "detach-passage" | "withdraw-review",
    decisions: readonly Decision[],
  ) => {
    if (decisions.length === 0) return;
    const at = new Date().toISOString();
    const ids = [...new Set(decisions.map(({ annotationId }) => annotationId))];
    const change = alterAnnotations(name, ids, (one) => decided(one, decisions, at));
    if (await isStored(change, onFailure)) {
      const message = t(`review.done.${name}`, { count: decisions.length });
      notifications.show({ message });
    }
  };
  const decide = (name: DecisionName, passages: readonly PlacedAnnotation[]) => {
    const at = new Date().toISOString();
    if (name === "detach") {
      return store(
        "detach-passage",
        passages.map((one) => detachment(one, at)),
      );
    }
    if (name === "withdraw") return store("withdraw-review", passages.map(withdrawal));
    const accepted = passages.flatMap((one) => {
      const document = documents.get(one.passage.target.documentId);
      const decision = document === undefined ? null : acceptance(document, one, at);
      return decision === null ? [] : [decision];
    });
    return store("accept-place", accepted);
  };
  return {
    groups,
    /** How many passages wait for a decision; moved ones stand in their words and can wait. */
    waiting: countOf("changed") + countOf("orphan"),
    /** True while there is anything to decide. */
    isOpen: countOf("changed") + countOf("orphan") + countOf("moved") > 0,
    decide: (name: DecisionName, passages: readonly PlacedAnnotation[]) =>
      void decide(name, passages),
    moveTo: (passage: PlacedAnnotation, span: Span) => {
      const document = documents.get(passage.passage.target.documentId);
      if (document === undefined) return;
      void store("move-passage", [move(document, passage, span, new Date().toISOString())]);
    },
  } as const;
}

export type Review = ReturnType<typeof useReview>;
