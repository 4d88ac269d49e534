import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Counterpart, Lack, Mark } from "./marks";

/** Says a mark in words: what corresponds in each document, how that is known, and which have nothing. */
export function useMarkWords(): (mark: Mark) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ label, counterparts, lacking }) => {
      const words = (one: Counterpart) => {
        const name = `${one.title} ${one.label}`;
        return one.state === "sure" ? name : `${name}${t(`compare.stateNotes.${one.state}`)}`;
      };
      const lack = ({ title, broken }: Lack) =>
        t(broken ? "compare.brokenIn" : "compare.lackingIn", { title });
      const lacks = lacking.map(lack);
      if (counterparts.length === 0) {
        const alone = lacking.some(({ broken }) => broken) || lacking.length > 1;
        if (!alone) return t("compare.lacking", { label });
        return t("compare.lackingEach", { label, lacks: lacks.join(t("compare.separator")) });
      }
      const found = counterparts.map(words).join(t("compare.separator"));
      return [t("compare.mark", { label, counterparts: found }), ...lacks].join(
        t("compare.separator"),
      );
    },
    [t],
  );
}
