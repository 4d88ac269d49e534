import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { commonShare, LEAST_IN_COMMON } from "../../domain/collation/common-share";
import type { Variant } from "../../domain/collation/variant";
import type { Document } from "../../domain/document/document";

/** Texts with so much in common are as good as editions, whatever the library takes them for. */
const MOST_IN_COMMON = 0.8;

/** What one should know before reading the variants: an empty text, the same text, another work. */
export function Remark({
  a,
  b,
  variants,
}: {
  readonly a: Document;
  readonly b: Document;
  readonly variants: readonly Variant[];
}) {
  const { t } = useTranslation();
  const share = useMemo(() => commonShare(a.text, b.text, variants), [a, b, variants]);
  const percent = Math.round(100 * share);
  const empty = [a, b].filter(({ text }) => text.trim() === "");
  const remark =
    empty.length > 0
      ? t("collation.emptyText", {
          names: empty.map(({ shortTitle }) => shortTitle).join(t("library.listSeparator")),
        })
      : variants.length === 0
        ? t("collation.identical")
        : share < LEAST_IN_COMMON
          ? t("collation.littleInCommon", { percent })
          : a.work !== b.work && share < MOST_IN_COMMON
            ? t("collation.otherWork", { percent })
            : null;
  return remark === null ? null : (
    <p className="collation-remark" role="status">
      {remark}
    </p>
  );
}
