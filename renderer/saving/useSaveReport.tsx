import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReportFormat } from "../../domain/export/report-format";
import type { TableReport } from "../../domain/export/table-report";
import { bridge } from "../bridge/bridge";
import { saveUnsaved } from "../editor/unsaved";
import { useStable } from "../ui/use-stable";
import { saveReport } from "./saving";

/** The one notice about saving: of two saves in a row the newer one is shown. */
const NOTICE = "save-report";

export interface SaveReport {
  readonly isSaving: boolean;
  /**
   * Saves the report where the user says and shows how it went. The name has no
   * extension; where none is given, it is the report's title.
   */
  save(format: ReportFormat, suggestedName?: string): Promise<void>;
}

/**
 * Saves reports from any screen; a notice tells the progress, the failure or where
 * the file is. The report is made once what is being typed is stored: an editor
 * keeps that back until there is a pause. `makeReport` gives `null` where what it
 * is made of is gone.
 */
export function useSaveReport(
  makeReport: (format: ReportFormat) => TableReport | null,
): SaveReport {
  const { t } = useTranslation();
  const [isSaving, setSaving] = useState(false);
  const newest = useStable({ makeReport });

  const save: SaveReport["save"] = async (format, suggestedName) => {
    if (!(await saveUnsaved())) return;
    const report = newest.makeReport(format);
    if (report === null) return;
    setSaving(true);
    notifications.hide(NOTICE);
    notifications.show({
      id: NOTICE,
      loading: true,
      autoClose: false,
      withCloseButton: false,
      message: <Making canCancel={format === "pdf"} />,
    });
    const result = await saveReport(report, format, suggestedName ?? report.title);
    setSaving(false);
    if (!result.ok) {
      const { reason, detail } = result.error;
      const message = t(`failures.${reason}`, { detail: detail ?? "" });
      notifications.update({ ...SETTLED, color: "red", message });
    } else if (result.value.kind === "cancelled") {
      notifications.hide(NOTICE);
    } else {
      const message = <Saved path={result.value.path} />;
      notifications.update({ ...SETTLED, color: "teal", message });
    }
  };
  return { isSaving, save };
}

/** A notice that stays until it is closed. */
const SETTLED = { id: NOTICE, loading: false, autoClose: false, withCloseButton: true } as const;

function Making({ canCancel }: { readonly canCancel: boolean }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between">
      <Text role="status">{t("saving.making")}</Text>
      {canCancel && (
        <Button variant="default" size="sm" onClick={() => void bridge.cancelExport()}>
          {t("export.cancel")}
        </Button>
      )}
    </Group>
  );
}

function Saved({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" align="start">
      <Text role="status" className="path">
        {t("export.savedWhere", { path })}
      </Text>
      <Button variant="default" size="sm" onClick={() => void bridge.revealExport()}>
        {t("export.reveal")}
      </Button>
    </Stack>
  );
}
