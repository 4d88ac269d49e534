import { type RefObject, useEffect } from "react";

/** Rows are measured as they come into view, which moves them: so many frames the variant is followed. */
const FRAMES = 8;

/** Where in the height of the text a variant is brought to, as a fraction: what follows matters more. */
const HEIGHT = 0.35;

/**
 * Brings the active variant into view, unless it is in view already.
 *
 * @param showRow brings the row with the variant about into view
 */
export function useShownVariant(
  scroller: RefObject<HTMLElement | null>,
  active: number | null,
  showRow: () => void,
): void {
  useEffect(() => {
    if (active === null || scroller.current === null) return;
    const frame = scroller.current;
    let request = 0;
    let left = FRAMES;
    if (markOf(frame, active) === null) showRow();
    const follow = () => {
      const mark = markOf(frame, active);
      if (mark !== null) bringIntoView(frame, mark);
      left--;
      if (left > 0) request = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(request);
    // Shown when another one becomes active, not when the rows change.
  }, [active, scroller]);
}

function markOf(frame: HTMLElement, variant: number): Element | null {
  return frame.querySelector(`[data-variant="${variant}"]`);
}

function bringIntoView(frame: HTMLElement, mark: Element): void {
  const { top, bottom, height } = frame.getBoundingClientRect();
  const [first] = mark.getClientRects();
  if (first === undefined || (first.top >= top && first.bottom <= bottom)) return;
  frame.scrollTop += first.top - top - HEIGHT * height;
}
