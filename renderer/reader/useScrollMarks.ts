import { type RefObject, useEffect } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { useUnhurriedState } from "../ui/use-unhurried-state";
import { type BlockPlace, type ScrollMark, scrollMarks } from "./scroll-marks";

const NO_MARKS: readonly ScrollMark[] = [];

/**
 * The marks of stretches of a text beside its scroll bar, measured anew whenever
 * the lines are broken anew: a moment later, each pane in a task of its own.
 *
 * @param spans in the order of the text
 * @param step height of a mark with the gap below it, in CSS pixels
 */
export function useScrollMarks(
  scroller: RefObject<HTMLElement | null>,
  document: Document,
  spans: readonly Span[],
  current: Span | null,
  step: number,
): readonly ScrollMark[] {
  const [marks, setMarks] = useUnhurriedState(NO_MARKS);
  useEffect(() => {
    const pane = scroller.current;
    const text = pane?.querySelector("article");
    if (pane === null || text === null || text === undefined || spans.length === 0) {
      setMarks(NO_MARKS);
      return;
    }
    let due = 0;
    const measure = () => {
      const size = {
        height: text.getBoundingClientRect().bottom - topOf(pane),
        shown: pane.clientHeight,
        step,
      };
      setMarks(scrollMarks(document.blocks, spans, current, blockPlaces(pane), size));
    };
    const observer = new ResizeObserver(() => {
      window.clearTimeout(due);
      due = window.setTimeout(measure);
    });
    observer.observe(text);
    observer.observe(pane);
    return () => {
      observer.disconnect();
      window.clearTimeout(due);
    };
  }, [scroller, document, spans, current, step, setMarks]);
  return marks;
}

/** Looks up where blocks stand; each is measured when it is first asked for. */
function blockPlaces(pane: HTMLElement): (blockId: string) => BlockPlace | null {
  const origin = topOf(pane);
  const elements = new Map<string, HTMLElement>();
  for (const element of pane.querySelectorAll<HTMLElement>("[data-block]")) {
    elements.set(element.dataset.block ?? "", element);
  }
  const known = new Map<string, BlockPlace>();
  return (blockId) => {
    const element = elements.get(blockId);
    if (element === undefined) return null;
    const place = known.get(blockId) ?? placeIn(element, origin);
    known.set(blockId, place);
    return place;
  };
}

/**
 * Where the beginning of the text is in the window. Its end is taken from the
 * text too: layers over it, which are moved after it, may reach further down.
 */
function topOf(pane: HTMLElement): number {
  return pane.getBoundingClientRect().top - pane.scrollTop;
}

function placeIn(element: HTMLElement, origin: number): BlockPlace {
  const { top, height } = element.getBoundingClientRect();
  return { top: top - origin, height };
}
