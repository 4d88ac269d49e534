import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { UnitPlace } from "../../domain/alignment/alignment";

/** Names a unit by its kind and number: 第三章, （五）, 专栏2. */
export function usePlaceName(): (place: Pick<UnitPlace, "kind" | "ordinal">) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ kind, ordinal }) => {
      const number = i18n.language === "zh-CN" ? hanNumber(ordinal) : String(ordinal);
      return t(`subjects.places.${kind}`, { number, ordinal });
    },
    [t, i18n.language],
  );
}

const DIGITS = "零一二三四五六七八九";

/** A number below a hundred in Chinese numerals; a greater one in digits. */
export function hanNumber(value: number): string {
  if (value >= 100 || value < 0) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}
