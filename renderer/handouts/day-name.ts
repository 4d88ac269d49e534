import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Names the day of a moment (ISO 8601), in the reader's time. */
export function useDayName(): (at: string) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (at) =>
      new Date(at).toLocaleDateString(language, { year: "numeric", month: "long", day: "numeric" }),
    [language],
  );
}
