import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";
import type { Span } from "../../domain/document/span";
import { type ElisionKind, withElision, withoutElisionsIn } from "../../domain/handouts/elision";
import type { Handout, HandoutEntry, PassageEntry } from "../../domain/handouts/handout";
import type { HandoutChanges } from "./useHandoutChanges";

/** What can be done with words of a passage. */
export type ElisionChoice = ElisionKind | "restore";

/** Does one of these with words of the passage of an entry. */
export type Elide = (entryId: string, span: Span, choice: ElisionChoice) => void;

/** Leaves words of passages out, or takes them in again, each time one step of undo. */
export function useEliding(handout: Handout, changes: HandoutChanges) {
  const { t } = useTranslation();
  const alter = (
    entryId: string,
    choice: ElisionChoice,
    change: (one: PassageEntry) => HandoutEntry,
  ) =>
    changes.alterEntry(
      choice === "restore" ? "restore-words" : "elide",
      handout.id,
      entryId,
      (entry) => (entry.kind === "passage" ? change(entry) : entry),
    );
  return (entryId: string, span: Span, choice: ElisionChoice): void => {
    const entry = handout.entries.find(({ id }) => id === entryId);
    if (entry?.kind !== "passage") return;
    const length = entry.citation.target.quote.exact.length;
    if (choice === "restore") {
      void alter(entryId, choice, (one) => {
        const elisions = withoutElisionsIn(one.elisions, span);
        return elisions.length === one.elisions.length ? one : { ...one, elisions };
      });
      return;
    }
    if (withElision(entry.elisions, { ...span, as: choice }, length) === null) {
      notifications.show({ message: t("handouts.elide.all") });
      return;
    }
    void alter(entryId, choice, (one) => ({
      ...one,
      elisions: withElision(one.elisions, { ...span, as: choice }, length) ?? one.elisions,
    }));
  };
}
