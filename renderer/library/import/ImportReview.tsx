import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { areValid } from "../FactsForm";
import type { LibraryItem } from "../library";
import { type Candidate, stateOf } from "./candidate";
import { ImportPreview, type SentenceOf } from "./ImportPreview";
import type { Importing } from "./useImport";

/** What was read: on the left every file, on the right the one that is looked at. */
export function ImportReview({
  importing,
  items,
  sentenceOf,
}: {
  readonly importing: Importing;
  readonly items: readonly LibraryItem[];
  readonly sentenceOf: SentenceOf;
}) {
  const { t } = useTranslation();
  const { candidates } = importing;
  const [shownKey, setShownKey] = useState<string | null>(null);
  const shown =
    candidates.find(({ key }) => key === shownKey) ??
    candidates.find(({ result }) => result.ok) ??
    candidates[0];
  const chosen = candidates.filter(({ keep }) => keep);
  const canKeep = chosen.length > 0 && chosen.every(({ corrections }) => areValid(corrections));
  if (shown === undefined) {
    return (
      <Group justify="space-between">
        <Text role="status">{t("import.nothingRead")}</Text>
        <Button onClick={importing.close}>{t("app.close")}</Button>
      </Group>
    );
  }
  return (
    <div className="import-review">
      <ul className="import-list" aria-label={t("import.files")}>
        {candidates.map((one) => (
          <CandidateLine
            key={one.key}
            candidate={one}
            items={items}
            current={one.key === shown.key}
            onShow={() => setShownKey(one.key)}
            onKeep={(keep) => importing.alter(one.key, { keep })}
          />
        ))}
      </ul>
      <ImportPreview
        key={shown.key}
        candidate={shown}
        items={items}
        sentenceOf={sentenceOf}
        onCorrect={(corrections) => importing.alter(shown.key, { corrections })}
        onEncoding={(encoding) => void importing.readAgain(shown, encoding)}
      />
      <Group justify="flex-end" className="import-actions">
        <Text c="dimmed" size="sm">
          {t("import.chosen", { count: chosen.length, total: candidates.length })}
        </Text>
        <Button variant="default" onClick={importing.close}>
          {t("export.cancel")}
        </Button>
        <Button disabled={!canKeep} onClick={() => void importing.keep()}>
          {t("import.keep", { count: chosen.length })}
        </Button>
      </Group>
    </div>
  );
}

function CandidateLine({
  candidate,
  items,
  current,
  onShow,
  onKeep,
}: {
  readonly candidate: Candidate;
  readonly items: readonly LibraryItem[];
  readonly current: boolean;
  readonly onShow: () => void;
  readonly onKeep: (keep: boolean) => void;
}) {
  const { t } = useTranslation();
  const state = stateOf(candidate, items);
  const { result } = candidate;
  return (
    <li className={current ? "import-line current" : "import-line"}>
      <input
        type="checkbox"
        checked={candidate.keep}
        disabled={state === "failed" || state === "same"}
        aria-label={t("import.keepOne", { name: candidate.name })}
        onChange={(event) => onKeep(event.currentTarget.checked)}
      />
      <button
        type="button"
        className="plain import-name"
        aria-current={current ? "true" : undefined}
        onClick={onShow}
      >
        <span>{candidate.name}</span>
        <small className={state === "failed" ? "import-failed" : `import-state ${state}`}>
          {result.ok
            ? t(`import.state.${state}`)
            : t(`failures.${result.error.reason}`, {
                detail: result.error.detail ?? candidate.name,
              })}
        </small>
      </button>
    </li>
  );
}
