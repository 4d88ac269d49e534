import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Names a moment (ISO 8601) for a list: day and minute, in the reader's time. */
export function useTimeName(): (at: string) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (at) =>
      new Date(at).toLocaleString(language, {
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "2-digit",
        minute: "2-digit",
      }),
    [language],
  );
}
