import { type RefObject, useEffect, useRef } from "react";

/** The first block that is not scrolled past counts from this far below the pane's top, in CSS pixels. */
const READING_LINE = 24;

/** Tells, at most once a frame while the pane is scrolled, which block stands at its top. */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  documentId: string | null,
  onPlace: (blockId: string) => void,
): void {
  const report = useRef(onPlace);
  report.current = onPlace;
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null || documentId === null) return;
    let frame = 0;
    let last: string | null = null;
    const look = () => {
      frame = 0;
      const id = topBlock(pane);
      if (id !== null && id !== last) {
        last = id;
        report.current(id);
      }
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    pane.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      pane.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
    };
  }, [scroller, documentId]);
}

/** Binary search: blocks stand one below the other, in the order of the page. */
function topBlock(pane: HTMLElement): string | null {
  const blocks = pane.querySelectorAll<HTMLElement>("[data-block]");
  const line = pane.getBoundingClientRect().top + READING_LINE;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as HTMLElement).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return blocks[low]?.dataset.block ?? null;
}

/** Puts a block at the top of its pane. */
export function scrollToBlock(pane: HTMLElement, blockId: string): void {
  const block = pane.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`);
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
