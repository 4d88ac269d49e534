import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { PairVerdict, UnitMark } from "../../domain/alignment/verdict";
import { Dialog } from "../ui/Dialog";
import { usePlaceName } from "./place-name";

/** Everything the user has said of counterparts, to look through and take back. */
export function VerdictsDialog({
  verdicts,
  nameOf,
  onClear,
  onClose,
}: {
  readonly verdicts: readonly PairVerdict[];
  /** Name of a document; `null` for one that is not in the library. */
  readonly nameOf: (documentId: string) => string | null;
  readonly onClear: (verdicts: readonly PairVerdict[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const side = (mark: UnitMark) => (
    <span className="verdict-side">
      <span className="verdict-document">
        {nameOf(mark.documentId) ?? t("subjects.documentGone")}
      </span>
      {placeName(mark)}
      {mark.opening}
    </span>
  );
  const newest = verdicts.toSorted((x, y) => (x.decidedAt < y.decidedAt ? 1 : -1));
  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={t("subjects.verdicts", { count: verdicts.length })}
      centered={false}
    >
      {newest.length === 0 && <p className="subject-none">{t("subjects.noVerdicts")}</p>}
      <ul className="verdict-list">
        {newest.map((verdict) => (
          <li key={verdict.id} className="verdict">
            {side(verdict.a)}
            <span className="verdict-word" data-verdict={verdict.verdict}>
              {t(`subjects.verdictWords.${verdict.verdict}`)}
            </span>
            {side(verdict.b)}
            <Button variant="subtle" color="gray" size="sm" onClick={() => onClear([verdict])}>
              {t("subjects.clearOne")}
            </Button>
          </li>
        ))}
      </ul>
      {newest.length > 1 && (
        <Button variant="default" color="red" onClick={() => onClear(verdicts)}>
          {t("subjects.clearAll")}
        </Button>
      )}
    </Dialog>
  );
}
