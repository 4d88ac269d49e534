import { useTranslation } from "react-i18next";
import type { Document } from "../../domain/document/document";
import type { AssignedDuty } from "../../domain/duties/assigned-duty";

/** So many documents are named one by one. */
const MOST_NAMED = 6;

/** Says which of the documents name no department, and what to do where none does. */
export function NoDuties({
  documents,
  byDocument,
  chosen,
  isWorking,
}: {
  readonly documents: ReadonlyMap<string, Document>;
  readonly byDocument: ReadonlyMap<string, readonly AssignedDuty[]>;
  /** None means all. */
  readonly chosen: readonly string[];
  readonly isWorking: boolean;
}) {
  const { t } = useTranslation();
  const shown = [...byDocument].filter(([id]) => chosen.length === 0 || chosen.includes(id));
  const silent = shown.filter(([, duties]) => duties.length === 0);
  if (isWorking || silent.length === 0) return null;
  const names = silent.slice(0, MOST_NAMED).map(([id]) => documents.get(id)?.shortTitle ?? id);
  const isAll = silent.length === shown.length;
  return (
    <p className={isAll ? "duties-empty" : "duties-silent"}>
      {t(silent.length > MOST_NAMED ? "duties.silentMany" : "duties.silent", {
        names: names.join(t("library.listSeparator")),
        count: silent.length,
      })}
      {isAll && <span>{t("duties.nothingHint")}</span>}
    </p>
  );
}
