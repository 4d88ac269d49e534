import { useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { DocumentPassages } from "../../domain/annotations/annotation-row";
import { soughtTarget } from "../../domain/annotations/passage";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { type PlacedByDocument, placing } from "../../domain/annotations/placing";
import { blockOrder } from "../../domain/document/block-order";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { headingFinder } from "../../domain/document/heading-path";
import type { Span } from "../../domain/document/span";
import type { ColouredSpan } from "../reader/mark-shapes";
import { outlineOf } from "../reader/outline";
import type { PaintedSpan } from "../reader/usePaint";
import { type AnchoringProgress, useAnchorings } from "./useAnchorings";

/** Every annotation with its place in its document's present text; those still being looked for are left out. */
export function usePlaced(
  documents: ReadonlyMap<string, Document>,
  annotations: readonly Annotation[],
): { readonly placed: PlacedByDocument; readonly progress: AnchoringProgress | null } {
  const sought = useMemo(
    () =>
      annotations.flatMap(({ passages }) => passages.map((one) => ({ target: soughtTarget(one) }))),
    [annotations],
  );
  const { placeOf, progress } = useAnchorings(documents, sought);
  const place = useMemo(() => placing(documents, placeOf), [documents, placeOf]);
  const placed = useMemo(() => place(annotations), [place, annotations]);
  return { placed, progress };
}

/** The annotated passages of every document, in the order of the library, with the chapters they stand in. */
export function usePassages(
  infos: readonly DocumentInfo[],
  documents: ReadonlyMap<string, Document>,
  placed: PlacedByDocument,
): readonly DocumentPassages[] {
  return useMemo(
    () =>
      infos.flatMap(({ id }): readonly DocumentPassages[] => {
        const document = documents.get(id);
        const own = placed.get(id) ?? [];
        if (document === undefined || own.length === 0) return [];
        const headingsAt = headingFinder(document);
        const chapterAt = (offset: number) => headingsAt(offset).chapter;
        return [{ documentId: id, placed: own, chapterAt }];
      }),
    [infos, documents, placed],
  );
}

/** What is painted over a document: its annotations, the hits of the search, the current ones. */
export function paintedSpans(
  placed: readonly PlacedAnnotation[],
  hits: readonly Span[],
  activeId: string | null,
  current: Span | null,
): readonly PaintedSpan[] {
  const painted: PaintedSpan[] = [];
  for (const { annotation, anchoring } of placed) {
    if (anchoring.state === "orphan") continue;
    const { span } = anchoring;
    painted.push({ name: `${annotation.style}-${annotation.colour}`, span });
    if (annotation.id === activeId) painted.push({ name: "active", span });
  }
  for (const span of hits) {
    painted.push({ name: span.from === current?.from ? "hit-current" : "hit", span });
  }
  return painted;
}

/** The stretches that have a shape at their beginning. */
export function colouredSpans(placed: readonly PlacedAnnotation[]): readonly ColouredSpan[] {
  return placed.flatMap(({ annotation, passage, anchoring }) => {
    if (anchoring.state === "orphan") return [];
    const { id, colour, passages, layerId } = annotation;
    return [{ id: `${id} ${passages.indexOf(passage)}`, colour, layerId, span: anchoring.span }];
  });
}

/** How many annotations stand under each entry of the document's outline. */
export function countByEntry(
  document: Document,
  placed: readonly PlacedAnnotation[],
): ReadonlyMap<string, number> {
  const entries = outlineOf(document);
  const order = blockOrder(document);
  const starts = entries.map(({ blockId }) => document.blocks[order.get(blockId) ?? -1]?.from);
  const counts = new Map<string, number>();
  // What is placed comes in the order of the text, as the entries do.
  let at = -1;
  for (const { anchoring } of placed) {
    if (anchoring.state === "orphan") continue;
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= anchoring.span.from) at++;
    const entry = entries[at];
    if (entry !== undefined) counts.set(entry.blockId, (counts.get(entry.blockId) ?? 0) + 1);
  }
  return counts;
}
