import { memo } from "react";
import { useTranslation } from "react-i18next";
import { VARIANT_KINDS } from "../../domain/collation/variant-filter";
import { VARIANT_CHOICES } from "../../domain/collation/variant-note";
import { type VariantsReportWords, variantsReport } from "../../domain/collation/variants-report";
import type { Document } from "../../domain/document/document";
import { REPORT_FORMATS } from "../../domain/export/report-format";
import { SaveMenu } from "../saving/SaveMenu";
import type { NotedVariants } from "./useNotedVariants";
import type { Places } from "./usePlaces";

/** Saves the variants that are listed, with the notes on them. */
export const ExportTools = memo(function ExportTools({
  a,
  b,
  noted,
  places,
}: {
  readonly a: Document;
  readonly b: Document;
  readonly noted: NotedVariants;
  readonly places: Places;
}) {
  const { t } = useTranslation();
  const { variants, notes, listed } = noted;
  const isPart = listed.length < variants.length;
  const named = <K extends string>(keys: readonly K[], word: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
  const words = (): VariantsReportWords => ({
    title: t("collation.reportTitle"),
    subtitle: [
      t("collation.reportEdition.a", { title: a.title, name: a.shortTitle }),
      t("collation.reportEdition.b", { title: b.title, name: b.shortTitle }),
      t(isPart ? "collation.reportPart" : "collation.reportAll", {
        shown: listed.length,
        total: variants.length,
      }),
    ],
    columns: named(["number", "place", "kind", "a", "b", "choice", "comment"], (column) =>
      t(`collation.reportColumns.${column}`),
    ),
    kinds: named(VARIANT_KINDS, (kind) => t(`collation.kinds.${kind}`)),
    choices: named(VARIANT_CHOICES, (choice) => t(`collation.choices.${choice}`)),
    nothing: t("collation.nothing"),
    length: (length) => t("collation.readingLength", { length }),
    goneHeading: t("collation.goneTitle"),
    gone: t("collation.goneKind"),
  });
  return (
    <SaveMenu
      formats={REPORT_FORMATS}
      suggestedName={t("collation.reportName", { a: a.shortTitle, b: b.shortTitle })}
      disabled={listed.length === 0}
      makeReport={(format) =>
        variantsReport(
          { a: a.text, b: b.text },
          listed.flatMap((at) => {
            const variant = variants[at];
            if (variant === undefined) return [];
            const note = notes.byVariant.get(at) ?? null;
            return [{ number: at + 1, place: places.whole(variant), variant, note }];
          }),
          // A part of the list is what was asked for; lost notes belong to the whole.
          isPart ? [] : notes.gone,
          words(),
          new Date().toISOString(),
          format === "docx" || format === "pdf",
        )
      }
    />
  );
});
