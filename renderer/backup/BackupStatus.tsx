import { IconAlertTriangle, IconShieldCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useBackupState } from "./backup-state";
import { backupHealth, useFailureSentence, useShortTime } from "./backup-words";
import "./backup.css";

/** When the last verified backup was made, or that there is none; leads to all about them. */
export function BackupStatus({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const state = useBackupState();
  const sentence = useFailureSentence();
  const time = useShortTime();
  if (state === null) return null;
  const health = backupHealth(state);
  const failure = state.local.failure ?? state.second?.failure ?? null;
  const isBad = failure !== null && !state.isRunning;
  const Icon = isBad ? IconAlertTriangle : IconShieldCheck;
  const words = t(`backup.status.${health}`, {
    time: state.local.last === null ? "" : time(state.local.last.at),
  });
  return (
    <button
      type="button"
      className={`plain backup-status ${isBad ? "bad" : ""}`}
      title={`${failure === null ? t(`backup.statusHint.${state.isDue ? "due" : "current"}`) : sentence(failure)}　Ctrl+6`}
      onClick={onOpen}
    >
      <Icon size={14} aria-hidden />
      {words}
    </button>
  );
}
