import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Writes a number as the reader's language groups its digits. */
export function useNumber(): (value: number) => string {
  const { i18n } = useTranslation();
  return useCallback((value) => value.toLocaleString(i18n.language), [i18n.language]);
}
