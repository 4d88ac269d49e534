import { useTranslation } from "react-i18next";
import type { TableReport } from "../../domain/export/table-report";
import {
  REPORT_COLUMNS,
  type TargetReportColumn,
  targetReport,
} from "../../domain/indicators/target-report";
import type { TargetRow } from "../../domain/indicators/target-row";
import { BOUND_NAMES, useValueText } from "./value-text";

/** Makes the report of what is shown, in the language of the interface. */
export function useTargetReport(rows: readonly TargetRow[], total: number): () => TableReport {
  const { t } = useTranslation();
  const text = useValueText();
  return () => {
    const columns = REPORT_COLUMNS.map((one) => [one, t(`indicators.reportColumns.${one}`)]);
    return targetReport(
      rows,
      {
        title: t("screens.indicators"),
        subtitle: [t("indicators.shownOf", { shown: rows.length, total })],
        columns: Object.fromEntries(columns) as Record<TargetReportColumn, string>,
        bound: ({ bound }) => t(`indicators.boundWords.${BOUND_NAMES[bound]}`),
        item: text.item,
        annual: t("indicators.annual"),
        state: text.state,
      },
      new Date().toISOString(),
    );
  };
}
