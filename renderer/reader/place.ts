import { type RefObject, useEffect, useRef } from "react";

/** The first block that is not scrolled past counts from this far below the pane's top, in CSS pixels. */
const READING_LINE = 24;

/** Where a pane is read: a block, and how much of its height is scrolled past. */
interface ReadingPlace {
  readonly block: HTMLElement;
  readonly past: number;
}

/** A pane that was not scrolled for this long, in milliseconds, is at rest. */
const REST = 150;

/**
 * Tells, at most once a frame while the pane is scrolled, when another block
 * comes to its top, and the exact place when it is at rest; keeps that place
 * at the top when the lines are broken anew because the pane's width or the
 * text's size has changed.
 */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  documentId: string,
  onPlace: (blockId: string, past: number) => void,
): void {
  const report = useRef(onPlace);
  report.current = onPlace;
  useEffect(() => {
    const pane = scroller.current;
    const text = pane?.querySelector("article");
    if (pane === null || text === null || text === undefined) return;
    let frame = 0;
    let rest = 0;
    let place = placeOf(pane);
    let size = sizeOf(text);
    const look = () => {
      frame = 0;
      // The lines are broken anew: the observer will put the place back first.
      if (sizeOf(text) !== size) return;
      const before = place?.block;
      place = placeOf(pane);
      if (place?.block !== before) tell();
    };
    const tell = () => {
      const id = place?.block.dataset.block;
      if (id !== undefined && place !== null) report.current(id, place.past);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
      window.clearTimeout(rest);
      rest = window.setTimeout(tell, REST);
    };
    const observer = new ResizeObserver(() => {
      size = sizeOf(text);
      if (place !== null) restore(pane, place);
    });
    observer.observe(text);
    pane.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
      window.clearTimeout(rest);
    };
  }, [scroller, documentId]);
}

/** Width and height of the text; another size means other line breaks. */
function sizeOf(text: Element): string {
  const { width, height } = text.getBoundingClientRect();
  return `${width} ${height}`;
}

function placeOf(pane: HTMLElement): ReadingPlace | null {
  const block = topBlock(pane);
  if (block === null) return null;
  const { top, height } = block.getBoundingClientRect();
  const past = pane.getBoundingClientRect().top + READING_LINE - top;
  return { block, past: height === 0 ? 0 : past / height };
}

function restore(pane: HTMLElement, { block, past }: ReadingPlace): void {
  const { top, height } = block.getBoundingClientRect();
  const line = pane.getBoundingClientRect().top + READING_LINE;
  pane.scrollTop += top + past * height - line;
}

/** Binary search: blocks stand one below the other, in the order of the page. */
function topBlock(pane: HTMLElement): HTMLElement | null {
  const blocks = pane.querySelectorAll<HTMLElement>("[data-block]");
  const line = pane.getBoundingClientRect().top + READING_LINE;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as HTMLElement).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return blocks[low] ?? null;
}

/** Puts a place that was told back where it was. */
export function scrollToPlace(pane: HTMLElement, blockId: string, past: number): void {
  const block = blockIn(pane, blockId);
  if (block !== null) restore(pane, { block, past });
}

function blockIn(pane: HTMLElement, blockId: string): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`);
}

/** Puts a block at the top of its pane. */
export function scrollToBlock(pane: HTMLElement, blockId: string): void {
  const block = blockIn(pane, blockId);
  if (block === null) return;
  const distance = block.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += distance - READING_LINE / 2;
}

/** Brings a range into the upper third of its pane, unless it is comfortably in view already. */
export function scrollToRange(pane: HTMLElement, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  const margin = view.height / 8;
  if (top >= view.top + margin && bottom <= view.bottom - margin) return;
  pane.scrollTop += top - view.top - view.height / 3;
}
