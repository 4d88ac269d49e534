import { useTranslation } from "react-i18next";
import type { AnnotationRow } from "../../domain/annotations/annotation-row";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { annotationReport } from "../../domain/export/annotation-report";
import type { TableReport } from "../../domain/export/table-report";
import { useColourName } from "../ui/colour-names";
import type { FacetNames } from "./PanelFacets";

/** What documents, layers and places are called in a report. */
export interface ReportNames extends FacetNames {
  readonly placeOf: (placed: PlacedAnnotation) => string;
}

/** Makes a report of annotations, in the language of the window. */
export function useAnnotationReport({
  documentName,
  layerName,
  placeOf,
}: ReportNames): (rows: readonly AnnotationRow[]) => TableReport {
  const { t, i18n } = useTranslation();
  const colourName = useColourName();
  return (rows) =>
    annotationReport(
      rows,
      {
        title: t("annotations.report.title"),
        subtitle: [t("annotations.panel.count", { count: rows.length })],
        columns: {
          number: t("annotations.report.number"),
          document: t("annotations.facets.document"),
          place: t("annotations.report.place"),
          quote: t("annotations.report.quote"),
          comment: t("annotations.facets.comment"),
          mark: t("annotations.report.mark"),
          tags: t("annotations.facets.tag"),
          state: t("annotations.facets.state"),
          author: t("annotations.facets.layer"),
          made: t("annotations.report.made"),
        },
        documentName,
        placeOf,
        mark: ({ colour, style }) => `${colourName(colour)} ${t(`annotations.styles.${style}`)}`,
        state: ({ anchoring }) => t(`annotations.states.${anchoring.state}`),
        author: ({ layerId }) => (layerId === null ? t("annotations.own") : layerName(layerId)),
        day: (at) => new Date(at).toLocaleDateString(i18n.language),
        present: t("annotations.present"),
        separator: t("library.listSeparator"),
      },
      new Date().toISOString(),
    );
}
