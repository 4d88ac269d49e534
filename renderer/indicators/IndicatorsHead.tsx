import { Button, CloseButton, SegmentedControl, TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TargetRow } from "../../domain/indicators/target-row";
import { SaveMenu } from "../saving/SaveMenu";
import type { IndicatorsView } from "./useIndicatorsView";
import { useTargetReport } from "./useTargetReport";

/** Above the table: which view, words to filter by, adding and saving. */
export function IndicatorsHead({
  view,
  rows,
  total,
}: {
  readonly view: IndicatorsView;
  /** What is shown, in its order: what is saved. */
  readonly rows: readonly TargetRow[];
  readonly total: number;
}) {
  const { t } = useTranslation();
  const makeReport = useTargetReport(rows, total);
  const setText = (text: string) => view.setFilter({ ...view.filter, text });
  return (
    <header className="screen-head">
      <h2 className="screen-name">{t("screens.indicators")}</h2>
      <SegmentedControl
        aria-label={t("indicators.mode")}
        value={view.mode}
        onChange={(mode) => view.setMode(mode === "compare" ? "compare" : "list")}
        data={[
          { value: "list", label: t("indicators.modes.list") },
          { value: "compare", label: t("indicators.modes.compare") },
        ]}
      />
      <TextInput
        className="indicators-words"
        aria-label={t("indicators.words")}
        placeholder={t("indicators.wordsHint")}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          view.filter.text !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("indicators.clearWords")}
              onClick={() => setText("")}
            />
          )
        }
        value={view.filter.text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setText("");
        }}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => view.setAdding({ documentId: null, sentence: null })}
      >
        {t("indicators.add")}
      </Button>
      <SaveMenu
        formats={["xlsx", "csv"]}
        suggestedName={t("screens.indicators")}
        makeReport={makeReport}
        disabled={rows.length === 0}
      />
    </header>
  );
}
