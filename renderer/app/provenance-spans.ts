import type { Document } from "../../domain/document/document";
import { markedSpans } from "../provenance/finding-marks";
import type { PaintedSpan } from "../reader/ReaderPane";
import type { LedPlace } from "./useProvenance";

/** What provenance paints over a document: the places in doubt, and the place one was led to. */
export function provenanceSpans(
  { id, text, findings }: Document,
  findingMarks: boolean,
  place: LedPlace | null,
): readonly PaintedSpan[] {
  const marks = findingMarks ? findings.flatMap((finding) => markedSpans(text, finding)) : [];
  const painted: PaintedSpan[] = marks.map((span) => ({ name: "finding", span }));
  if (place?.documentId === id) painted.push({ name: "place", span: place.span });
  return painted;
}
