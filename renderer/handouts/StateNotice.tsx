import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { HandoutEntry } from "../../domain/handouts/handout";
import type { PassagesByEntry } from "./passages-by-entry";

/** Says how many passages are not what they were, and leads from one to the next. */
export function StateNotice({
  entries,
  passages,
  currentId,
  onGo,
}: {
  readonly entries: readonly HandoutEntry[];
  readonly passages: PassagesByEntry;
  readonly currentId: string | null;
  readonly onGo: (entryId: string) => void;
}) {
  const { t } = useTranslation();
  const doubtful = entries.filter(({ id }) => isDoubtful(passages, id));
  const [first] = doubtful;
  if (first === undefined) return null;
  const after = doubtful.findIndex(({ id }) => id === currentId) + 1;
  return (
    <p className="handout-notice" role="status">
      <IconAlertTriangle size={16} aria-hidden />
      {t("handouts.doubtful", { count: doubtful.length })}
      <button
        type="button"
        className="plain link"
        onClick={() => onGo((doubtful[after] ?? first).id)}
      >
        {t("handouts.nextDoubtful")}
      </button>
    </p>
  );
}

function isDoubtful(passages: PassagesByEntry, entryId: string): boolean {
  const state = passages.get(entryId)?.state;
  return state === "changed" || state === "orphan" || state === "missing";
}
