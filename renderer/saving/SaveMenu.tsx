import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ReportFormat } from "../../domain/export/report-format";
import type { TableReport } from "../../domain/export/table-report";
import { useSaveReport } from "./useSaveReport";

/**
 * A button that saves what a screen shows, in one of the formats that suit it.
 * While one file is made the button stays, so that the focus returns to it.
 */
export function SaveMenu({
  formats,
  suggestedName,
  makeReport,
  label,
  disabled = false,
}: {
  readonly formats: readonly ReportFormat[];
  /** Without extension; where none is given, the title of the report. */
  readonly suggestedName?: string;
  /**
   * Called when a format is chosen and what was being typed is stored, so that the
   * file has what is shown then; `null` where it is gone.
   */
  readonly makeReport: (format: ReportFormat) => TableReport | null;
  /** Where it is not a table that is saved. */
  readonly label?: string;
  readonly disabled?: boolean;
}) {
  const { t } = useTranslation();
  const { isSaving, save } = useSaveReport(makeReport);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          disabled={disabled}
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {label ?? t("saving.button")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item
            key={format}
            disabled={isSaving}
            onClick={() => void save(format, suggestedName)}
          >
            {t(`saving.formats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
