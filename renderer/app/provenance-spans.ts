import type { Document } from "../../domain/document/document";
import { markedSpans } from "../provenance/finding-marks";
import type { PaintedSpan } from "../reader/usePaint";
import type { LedPlace } from "./useProvenance";

/** What provenance paints over a document: the places in doubt, and the places one was led to. */
export function provenanceSpans(
  { id, text, findings }: Document,
  findingMarks: boolean,
  places: readonly LedPlace[],
): readonly PaintedSpan[] {
  const marks = findingMarks ? findings.flatMap((finding) => markedSpans(text, finding)) : [];
  const painted = marks.map((span): PaintedSpan => ({ name: "finding", span }));
  const led = places.filter(({ documentId }) => documentId === id);
  return [...painted, ...led.map(({ span }): PaintedSpan => ({ name: "place", span }))];
}
