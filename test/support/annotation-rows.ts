import type { Annotation } from "../../domain/annotations/annotation";
import { type AnnotationRow, rowLister } from "../../domain/annotations/annotation-row";
import { placeAnnotations } from "../../domain/annotations/placed";
import type { Document } from "../../domain/document/document";
import { headingFinder } from "../../domain/document/heading-path";
import { fold } from "../../domain/search/fold";
import { smallDocument } from "./small-document";

/** A document of two chapters with a clause each. */
export function twoChapters(id: string, first: string, second: string): Document {
  const chapter = (ordinal: number, title: string) => ({
    ...{ ordinal, title, blockId: `c${ordinal}`, items: [], boxes: [], tables: [] },
  });
  return smallDocument(
    [
      { id: "c1", kind: "chapter", text: "一、总体要求" },
      { id: "c1.p1", kind: "paragraph", text: first },
      { id: "c2", kind: "chapter", text: "二、主要任务" },
      { id: "c2.p1", kind: "paragraph", text: second },
    ],
    { id, shortTitle: id, chapters: [chapter(1, "总体要求"), chapter(2, "主要任务")] },
  );
}

/** The rows of annotations on these documents, as the panel makes them. */
export function rowsOn(
  documents: readonly Document[],
  annotations: readonly Annotation[],
  scope: string | null = null,
): readonly AnnotationRow[] {
  const passages = documents.map((document) => {
    const pathAt = headingFinder(document);
    return {
      documentId: document.id,
      placed: placeAnnotations(document, annotations),
      chapterAt: (offset: number) => pathAt(offset).chapter,
    };
  });
  return rowLister(fold)(passages, scope);
}
