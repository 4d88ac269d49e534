import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";
import type { PickableSentence } from "../../domain/indicators/pickable-sentences";
import {
  factsOf,
  type TargetCorrection,
  type TargetFacts,
} from "../../domain/indicators/target-correction";
import type { TargetRow } from "../../domain/indicators/target-row";
import type { Failure } from "../../domain/result";
import type { ChangeName } from "../store/change";
import { isStored } from "../store/is-stored";
import { changeTarget } from "../store/target-corrections";

/** Everything a user can say of targets; each is one step of undo. */
export function useTargetChanges(onFailure: (failure: Failure) => void) {
  const { t } = useTranslation();
  /** Tells whether it was stored. */
  const change = (
    name: ChangeName,
    before: TargetCorrection | null,
    after: TargetCorrection | null,
  ) => isStored(changeTarget(name, before, after), onFailure);
  return {
    correct: (row: TargetRow, facts: TargetFacts) =>
      change("correct-target", row.correction, { ...correctionOf(row), facts, hidden: false }),

    /** What the user added is taken away again; what was found is kept and hidden. */
    hide: async (row: TargetRow) => {
      if (row.state === "hidden") return;
      const isAdded = row.state === "added";
      const after = isAdded ? null : { ...correctionOf(row), hidden: true };
      if (await change(isAdded ? "delete-target" : "hide-target", row.correction, after)) {
        const message = isAdded ? "indicators.deleted" : "indicators.hidden";
        notifications.show({ message: t(message, { name: row.name }) });
      }
    },

    /** As it was found. */
    restore: async (row: TargetRow) => {
      if (row.correction !== null) await change("restore-target", row.correction, null);
    },

    /** Gives the key the new target is listed under; `null` where it was not stored. */
    add: async (documentId: string, sentence: PickableSentence, facts: TargetFacts) => {
      const { quote, from } = sentence;
      const added = { ...stamped(), documentId, computed: null, facts, hidden: false, quote, from };
      return (await change("add-target", null, added)) ? added.id : null;
    },
  } as const;
}

function stamped() {
  return { id: crypto.randomUUID(), updatedAt: new Date().toISOString() };
}

/** What the user says of a row so far: at first what the program found. */
function correctionOf(row: TargetRow): TargetCorrection {
  const { correction, found, documentId } = row;
  const { id, updatedAt } = stamped();
  if (correction !== null) return { ...correction, updatedAt };
  if (found === null) throw new Error("A target that was not found has a correction.");
  const { name, quote, from, place } = found;
  const computed = { name, at: place.from - from };
  return { id, documentId, computed, facts: factsOf(found), hidden: false, quote, from, updatedAt };
}
