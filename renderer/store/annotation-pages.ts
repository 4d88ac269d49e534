import type { Annotation } from "../../domain/annotations/annotation";
import { database } from "./database";

/**
 * Rows read at once, in some fifteen milliseconds: a hundred thousand in one go
 * would hold the window for a second.
 */
const PAGE = 2000;

/** Those of all stored annotations that `isWanted`, in the order of their ids. */
export async function annotationsWhere(
  isWanted: (annotation: Annotation) => boolean,
): Promise<readonly Annotation[]> {
  const wanted: Annotation[] = [];
  for (let last = ""; ; ) {
    const page = await database.annotations.where(":id").above(last).limit(PAGE).toArray();
    for (const annotation of page) if (isWanted(annotation)) wanted.push(annotation);
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE) return wanted;
    last = end.id;
  }
}
