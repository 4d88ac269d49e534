import { useTranslation } from "react-i18next";
import type { Span } from "../../domain/document/span";
import { useNumber } from "./useNumber";

/** Where in the source something stands, in words; characters are counted from one. */
export function SourceRange({ span }: { readonly span: Span }) {
  const { t } = useTranslation();
  const number = useNumber();
  const { from, to } = span;
  if (from === 0 && to === 0) return t("provenance.sourceStart");
  if (from === to) return t("provenance.sourcePoint", { from: number(from) });
  if (to - from === 1) return t("provenance.sourceOne", { from: number(to) });
  return t("provenance.sourceRange", { from: number(from + 1), to: number(to) });
}
