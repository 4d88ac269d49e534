import { type RefObject, useLayoutEffect } from "react";
import type { Span } from "../../domain/document/span";
import { type HighlightName, paint } from "../highlight/painter";
import { paintRangeOf, spanBetween, type TextRuns } from "../highlight/text-runs";

/** A stretch to paint, and with what. */
export interface PaintedSpan {
  readonly name: HighlightName;
  readonly span: Span;
}

/**
 * So many stretches are painted wherever they stand; of more only those near the
 * view. The browser goes through all painted ranges at every change of the page,
 * wherever that is: 5 000 of them in a text of 300 000 characters took 180 ms.
 */
const MOST_EVERYWHERE = 300;

/** Painted above and below the view, in heights of the view. */
const MARGIN = 2;

/** Paints stretches over the text of a pane. */
export function usePaint(
  scroller: RefObject<HTMLElement | null>,
  runs: RefObject<TextRuns>,
  painted: readonly PaintedSpan[],
): void {
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (pane === null) return;
    if (painted.length <= MOST_EVERYWHERE) return paint(rangesOf(runs.current, painted));
    let unpaint: (() => void) | null = null;
    let paintedAt = Number.NaN;
    const repaint = () => {
      unpaint?.();
      paintedAt = pane.scrollTop;
      unpaint = paint(rangesOf(runs.current, spansNear(pane, runs.current, painted)));
    };
    const onScroll = () => {
      if (!(Math.abs(pane.scrollTop - paintedAt) < pane.clientHeight)) repaint();
    };
    repaint();
    const observer = new ResizeObserver(repaint);
    observer.observe(pane);
    pane.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener("scroll", onScroll);
      unpaint?.();
    };
  }, [scroller, runs, painted]);
}

function spansNear(
  pane: HTMLElement,
  runs: TextRuns,
  painted: readonly PaintedSpan[],
): readonly PaintedSpan[] {
  const view = pane.getBoundingClientRect();
  const margin = MARGIN * view.height;
  const zone = spanBetween(runs, view.top - margin, view.bottom + margin);
  return painted.filter(({ span }) => span.to > zone.from && span.from < zone.to);
}

function rangesOf(
  runs: TextRuns,
  painted: readonly PaintedSpan[],
): ReadonlyMap<HighlightName, readonly AbstractRange[]> {
  const ranges = new Map<HighlightName, AbstractRange[]>();
  for (const { name, span } of painted) {
    const range = paintRangeOf(runs, span);
    if (range === null) continue;
    const list = ranges.get(name);
    if (list === undefined) ranges.set(name, [range]);
    else list.push(range);
  }
  return ranges;
}
