import type { AnnotationRow } from "./annotation-row";

/** How annotations are sorted: as they stand in the text, or by when they were made. */
export const ANNOTATION_ORDERS = ["place", "newest", "oldest"] as const;
export type AnnotationOrder = (typeof ANNOTATION_ORDERS)[number];

/** What annotations are listed under. */
export const ANNOTATION_GROUPS = ["document", "chapter", "none"] as const;
export type AnnotationGroup = (typeof ANNOTATION_GROUPS)[number];

/** A line of the list: an annotation, or the head of those below it. */
export type AnnotationLine =
  | {
      readonly kind: "group";
      /** Id of the document, or value of the chapter. */
      readonly value: string;
      readonly count: number;
    }
  | { readonly kind: "row"; readonly row: AnnotationRow };

/** The lines of a list; `rows` come in the order of documents and text, and so do the groups. */
export function annotationLines(
  rows: readonly AnnotationRow[],
  order: AnnotationOrder,
  group: AnnotationGroup,
): readonly AnnotationLine[] {
  if (group === "none") return sorted(rows, order).map(lineOf);
  const groups = new Map<string, AnnotationRow[]>();
  for (const row of rows) {
    const value = groupOf(row, group);
    const members = groups.get(value);
    if (members === undefined) groups.set(value, [row]);
    else members.push(row);
  }
  return [...groups].flatMap(([value, members]): readonly AnnotationLine[] => [
    { kind: "group", value, count: members.length },
    ...sorted(members, order).map(lineOf),
  ]);
}

function groupOf(row: AnnotationRow, group: "document" | "chapter"): string {
  return group === "chapter" ? row.chapter : row.placed.passage.target.documentId;
}

function sorted(rows: readonly AnnotationRow[], order: AnnotationOrder): readonly AnnotationRow[] {
  if (order === "place") return rows;
  const later = order === "newest" ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [atA, atB] = [a.annotation.createdAt, b.annotation.createdAt];
    return atA === atB ? 0 : atA < atB ? -later : later;
  });
}

function lineOf(row: AnnotationRow): AnnotationLine {
  return { kind: "row", row };
}
