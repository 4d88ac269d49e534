import { Button } from "@mantine/core";
import { IconArrowBackUp, IconEyeOff, IconPencil, IconTextScan2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TargetRow } from "../../domain/indicators/target-row";

/** What can be done with the target the keyboard is on. */
export function TargetTools({
  row,
  onOpen,
  onCorrect,
  onHide,
  onRestore,
}: {
  readonly row: TargetRow | null;
  readonly onOpen: (row: TargetRow) => void;
  readonly onCorrect: (row: TargetRow) => void;
  readonly onHide: (row: TargetRow) => void;
  readonly onRestore: (row: TargetRow) => void;
}) {
  const { t } = useTranslation();
  const tool = (
    name: "open" | "correct" | "hide" | "restore",
    Icon: typeof IconPencil,
    enabled: boolean,
    act: (row: TargetRow) => void,
  ) => (
    <Button
      variant="subtle"
      color="gray"
      size="sm"
      disabled={row === null || !enabled}
      leftSection={<Icon size={17} aria-hidden />}
      onClick={() => row !== null && act(row)}
    >
      {t(
        row?.state === "added" && name === "hide"
          ? "indicators.tools.delete"
          : `indicators.tools.${name}`,
      )}
    </Button>
  );
  const isTouched = row?.state === "corrected" || row?.state === "hidden";
  return (
    <div className="screen-tools" role="toolbar" aria-label={t("indicators.tools.label")}>
      {tool("open", IconTextScan2, row?.place !== null, onOpen)}
      {tool("correct", IconPencil, row?.state !== "hidden", onCorrect)}
      {tool("hide", IconEyeOff, row?.state !== "hidden", onHide)}
      {tool("restore", IconArrowBackUp, isTouched, onRestore)}
      <span className="screen-count">{t("indicators.tools.hint")}</span>
    </div>
  );
}
