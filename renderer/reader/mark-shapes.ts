import { type RefObject, useEffect, useState } from "react";
import type { Colour } from "../../domain/annotations/annotation";
import type { Span } from "../../domain/document/span";
import { rangeOf, spanBetween, type TextRuns, unitRange } from "../highlight/text-runs";

/** A coloured stretch of a pane's text. */
export interface ColouredSpan {
  readonly id: string;
  readonly span: Span;
  readonly colour: Colour;
  /** The colleague's layer it is in; `null` for one of the user's own. */
  readonly layerId: string | null;
}

/** Where the shape of a colour stands, in CSS pixels from the beginning of the pane's text. */
export interface PlacedShape {
  readonly id: string;
  readonly colour: Colour;
  readonly layerId: string | null;
  readonly left: number;
  readonly top: number;
  /** How many other stretches begin at the same character before this one. */
  readonly rank: number;
}

/**
 * Where the shapes at the beginnings of coloured stretches stand. Only those in
 * view and a screen above and below are measured, whatever their number; again
 * when the view comes to the edge of that, and when lines are broken anew.
 */
export function useMarkShapes(
  scroller: RefObject<HTMLElement | null>,
  runs: RefObject<TextRuns>,
  marks: readonly ColouredSpan[],
): readonly PlacedShape[] {
  const [shapes, setShapes] = useState<readonly PlacedShape[]>([]);
  useEffect(() => {
    const pane = scroller.current;
    const text = pane?.querySelector("article");
    if (pane === null || text === null || text === undefined) return;
    let measuredAt = Number.NaN;
    const measure = () => {
      measuredAt = pane.scrollTop;
      setShapes(marks.length === 0 ? NONE : shapesIn(pane, runs.current, marks));
    };
    const onScroll = () => {
      if (Math.abs(pane.scrollTop - measuredAt) > pane.clientHeight / 2) measure();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    pane.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener("scroll", onScroll);
    };
  }, [scroller, runs, marks]);
  return shapes;
}

const NONE: readonly PlacedShape[] = [];

function shapesIn(
  pane: HTMLElement,
  runs: TextRuns,
  marks: readonly ColouredSpan[],
): readonly PlacedShape[] {
  const view = pane.getBoundingClientRect();
  const zone = spanBetween(runs, view.top - view.height, view.bottom + view.height);
  const ranks = new Map<number, number>();
  const shapes: PlacedShape[] = [];
  for (const { id, span, colour, layerId } of marks) {
    if (span.from < zone.from || span.from >= zone.to) continue;
    // One character is enough to know where the stretch begins.
    const at = unitRange(runs, span.from) ?? rangeOf(runs, span);
    const rect = at?.getClientRects()[0];
    if (rect === undefined) continue;
    const rank = ranks.get(span.from) ?? 0;
    ranks.set(span.from, rank + 1);
    const [left, top] = [rect.left - view.left, rect.top - view.top + pane.scrollTop];
    shapes.push({ id, colour, layerId, left, top, rank });
  }
  return shapes;
}
