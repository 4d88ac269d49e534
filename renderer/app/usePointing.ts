import { useState } from "react";
import { annotationsAt } from "../../domain/annotations/overlapping";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Document } from "../../domain/document/document";
import type { Overlap } from "../annotations/AnnotationChooser";
import type { useAnnotating } from "./useAnnotating";
import type { Noting } from "./useNoting";
import type { usePanels } from "./usePanels";
import type { UsedProvenance } from "./useProvenance";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a place of the text leads to: its annotations, what is in doubt there, the notes that cite it. */
export function usePointing(
  placed: PlacedByDocument,
  annotating: ReturnType<typeof useAnnotating>,
  panels: ReturnType<typeof usePanels>,
  provenance: UsedProvenance,
  noting: Noting,
) {
  const [overlap, setOverlap] = useState<Overlap | null>(null);

  const choose = (id: string) => {
    setOverlap(null);
    annotating.setActiveId(id);
    panels.showTab("annotations");
    focusCard(id);
  };
  /** Tells whether there is anything. */
  const show = (document: Document, offset: number, at: Point, annotated: number): boolean => {
    const found = annotationsAt(placed.get(document.id) ?? [], annotated);
    annotating.setActiveId(found[0]?.id ?? null);
    if (found.length > 0) panels.showTab("annotations");
    setOverlap(found.length > 1 ? { annotations: found, ...at } : null);
    // One thing at a time stands over the text.
    if (found.length > 1) return true;
    const isDoubtful = provenance.point(document, offset, at);
    const isCited = !isDoubtful && noting.point(document, offset, at);
    return found.length > 0 || isDoubtful || isCited;
  };
  return {
    overlap,
    closeOverlap: () => setOverlap(null),
    choose,
    /** The first of the annotations at a place is shown in the list. */
    showAnnotation: (document: Document, offset: number) => {
      const [first] = annotationsAt(placed.get(document.id) ?? [], offset);
      if (first === undefined) return;
      annotating.setActiveId(first.id);
      panels.showTab("annotations");
    },
    /** A click on the text. */
    point: (document: Document, offset: number, at: Point) => {
      show(document, offset, at, offset);
    },
    /** Enter at the caret, which also means what ends before it; a single annotation gets the keyboard. */
    open: (document: Document, offset: number, at: Point): boolean => {
      const own = placed.get(document.id) ?? [];
      const isBefore = annotationsAt(own, offset).length === 0;
      const annotated = isBefore ? offset - 1 : offset;
      const found = annotationsAt(own, annotated);
      if (found.length === 1 && found[0] !== undefined) focusCard(found[0].id);
      return show(document, offset, at, annotated);
    },
  } as const;
}

/** Gives the keyboard to an annotation's card once it is drawn. */
function focusCard(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = document.querySelector(`[data-annotation="${CSS.escape(id)}"]`);
      card?.querySelector("button")?.focus();
    }),
  );
}
