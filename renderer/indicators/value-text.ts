import { useTranslation } from "react-i18next";
import { amountText } from "../../domain/indicators/amount-text";
import type { Bound } from "../../domain/indicators/target";
import type { TargetRow } from "../../domain/indicators/target-row";

/** What a bound is called in the messages. */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  "=": "exactly",
  ">=": "least",
  "<=": "most",
  ">": "above",
  "<": "below",
  "~": "about",
  range: "range",
};

/** A unit of signs follows its number at once: 98%. */
const SIGN_UNIT = /^[%‰]/;

/** So does a unit that follows 万 or 亿: 13万张. */
const MYRIAD = /[万亿]$/;

/** Words for values, years, base values and places, in the language of the interface. */
export function useValueText() {
  const { t, i18n } = useTranslation();
  const number = (value: number) =>
    i18n.language.startsWith("zh") ? amountText(value) : value.toLocaleString(i18n.language);
  const withUnit = (words: string, unit: string) =>
    unit === "" || SIGN_UNIT.test(unit) || MYRIAD.test(words)
      ? `${words}${unit}`
      : `${words} ${unit}`;
  return {
    value: ({ value, valueTo, unit, bound }: TargetRow) => {
      const words = valueTo === undefined ? number(value) : `${number(value)}—${number(valueTo)}`;
      return t(`indicators.bounds.${BOUND_NAMES[bound]}`, { amount: withUnit(words, unit) });
    },
    year: ({ year }: TargetRow) =>
      year === null ? "" : year === "annual" ? t("indicators.annual") : String(year),
    base: ({ base, baseYear, unit }: TargetRow) => {
      if (base === null) return "";
      const amount = withUnit(number(base), unit);
      return baseYear === null ? amount : t("indicators.baseOf", { amount, year: baseYear });
    },
    item: ({ item }: TargetRow) => {
      if (item === null) return "";
      return item === "table" ? t("indicators.inTable") : t("indicators.itemNumber", { item });
    },
    state: ({ state, isLost }: TargetRow) => t(`indicators.states.${isLost ? "lost" : state}`),
  } as const;
}

export type ValueText = ReturnType<typeof useValueText>;
