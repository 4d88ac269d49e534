import { useTranslation } from "react-i18next";
import type { BackupState } from "../../domain/backup/backup-state";
import type { Failure } from "../../domain/result";

/** How the backups stand, at a glance. */
export type BackupHealth =
  | "running"
  | "none"
  | "good"
  | "never-made"
  | "local-failed"
  | "second-failed";

export function backupHealth({ local, second, isRunning }: BackupState): BackupHealth {
  if (isRunning) return "running";
  if (local.failure !== null) return local.last === null ? "never-made" : "local-failed";
  if (second !== null && second.failure !== null) return "second-failed";
  return local.last === null ? "none" : "good";
}

/** The sentence of a failure. */
export function useFailureSentence(): (failure: Failure) => string {
  const { t } = useTranslation();
  return ({ reason, detail }) => t(`failures.${reason}`, { detail: detail ?? "" });
}

const KILOBYTE = 1024;

/** 12 KB, 3.4 MB. */
export function sizeName(bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / KILOBYTE).toFixed(1)} MB`;
}

/** A moment of today by its clock time, an earlier one with its day. */
export function useShortTime(): (at: string) => string {
  const { i18n } = useTranslation();
  return (at) => {
    const time = new Date(at);
    const clock = { hour: "2-digit", minute: "2-digit" } as const;
    const isToday = time.toDateString() === new Date().toDateString();
    return time.toLocaleString(
      i18n.language,
      isToday ? clock : { month: "numeric", day: "numeric", ...clock },
    );
  };
}
