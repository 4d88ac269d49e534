import { Button, Menu } from "@mantine/core";
import { IconBraces, IconChevronDown, IconFileTypePdf, IconNotes } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ExchangeFormat } from "../../domain/exchange/file-format";

/** Beside the export button: everything that can be given out. */
export function ExportMenu({
  onPdf,
  onExport,
}: {
  readonly onPdf: () => void;
  readonly onExport: (format: ExchangeFormat) => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          className="export-more"
          size="sm"
          px={7}
          aria-label={t("exchange.menu")}
          title={t("exchange.menu")}
        >
          <IconChevronDown size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={onPdf}>
          {t("exchange.exportPdf")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconNotes size={16} />} onClick={() => onExport("duidu")}>
          {t("exchange.exportBundle")}
        </Menu.Item>
        <Menu.Item leftSection={<IconBraces size={16} />} onClick={() => onExport("jsonld")}>
          {t("exchange.exportW3C")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
