import { useTranslation } from "react-i18next";
import type { AnnotationGroup } from "../../domain/annotations/annotation-order";
import { chapterOf } from "../../domain/annotations/annotation-row";

/** Heads the annotations of one document or chapter, with their number. */
export function GroupHead({
  value,
  count,
  group,
  documentName,
}: {
  readonly value: string;
  readonly count: number;
  readonly group: AnnotationGroup;
  readonly documentName: (documentId: string) => string;
}) {
  const { t } = useTranslation();
  if (group === "document") {
    return (
      <h3 className="group-title">
        <span className="row-cut">{documentName(value)}</span> <small>{count}</small>
      </h3>
    );
  }
  const { documentId, title } = chapterOf(value);
  return (
    <h3 className="group-title" title={documentName(documentId)}>
      <span className="row-cut">{title === "" ? t("annotations.noChapter") : title}</span>{" "}
      <small>{count}</small>
    </h3>
  );
}
