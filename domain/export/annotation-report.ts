import type { Annotation } from "../annotations/annotation";
import type { AnnotationRow } from "../annotations/annotation-row";
import type { PlacedAnnotation } from "../annotations/placed";
import { plainText } from "../rich-text/plain-text";
import { numberCell, type ReportColumn, run, type TableReport, textCell } from "./table-report";

/** The columns of the report, in their order. */
export const ANNOTATION_COLUMNS = [
  "number",
  "document",
  "place",
  "quote",
  "comment",
  "mark",
  "tags",
  "state",
  "author",
  "made",
] as const;
export type AnnotationColumn = (typeof ANNOTATION_COLUMNS)[number];

/** The report's words, in the language its maker chose. */
export interface AnnotationReportWords {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly columns: Readonly<Record<AnnotationColumn, string>>;
  readonly documentName: (documentId: string) => string;
  readonly placeOf: (placed: PlacedAnnotation) => string;
  /** Colour and style of an annotation. */
  readonly mark: (annotation: Annotation) => string;
  readonly state: (placed: PlacedAnnotation) => string;
  readonly author: (annotation: Annotation) => string;
  /** A moment (ISO 8601) as a day. */
  readonly day: (at: string) => string;
  /** Before the words that stand in a changed passage now. */
  readonly present: string;
  readonly separator: string;
}

/** Shares of the table's width. */
const WEIGHTS: Readonly<Record<AnnotationColumn, number>> = {
  number: 1,
  document: 3,
  place: 4,
  quote: 8,
  comment: 6,
  mark: 2,
  tags: 2,
  state: 2,
  author: 2,
  made: 2,
};

/** A table of annotations, a row for each passage; those of one annotation have its number. */
export function annotationReport(
  rows: readonly AnnotationRow[],
  words: AnnotationReportWords,
  madeAt: string,
): TableReport {
  const columns = ANNOTATION_COLUMNS.map(
    (column): ReportColumn => ({
      title: words.columns[column],
      weight: WEIGHTS[column],
      align: "start",
    }),
  );
  const cells = rows.flatMap(({ annotation, passages }, index) => {
    const { comment, tags, createdAt } = annotation;
    return passages.map((placed, at) => [
      numberCell(index + 1),
      textCell(words.documentName(placed.passage.target.documentId)),
      textCell(words.placeOf(placed)),
      quoteCell(placed, words),
      // What was written is of the annotation, and stands once.
      textCell(at > 0 || comment === null ? "" : plainText(comment)),
      textCell(words.mark(annotation)),
      textCell(tags.join(words.separator)),
      textCell(words.state(placed)),
      textCell(words.author(annotation)),
      textCell(words.day(createdAt)),
    ]);
  });
  return {
    title: words.title,
    subtitle: words.subtitle,
    orientation: "landscape",
    sections: [{ heading: null, body: { kind: "table", columns, rows: cells } }],
    madeAt,
  };
}

function quoteCell({ passage, present }: PlacedAnnotation, words: AnnotationReportWords) {
  const { exact } = passage.target.quote;
  if (present === null) return textCell(exact);
  return textCell([run(exact), run(`\n${words.present}`, "muted"), run(present, "inserted")]);
}
