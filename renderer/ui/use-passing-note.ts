import { type RefObject, useEffect, useRef } from "react";

/** Keys that lead into the note, or do nothing by themselves. */
const HARMLESS: ReadonlySet<string> = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Closes a note that stands at a point of the window as soon as it would stand
 * at the wrong place: when what is at the point is scrolled, the window gets
 * another size, or a key does something elsewhere.
 */
export function usePassingNote(
  note: RefObject<HTMLElement | null>,
  { x, y }: Point,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const isInside = ({ target }: Event) =>
      target instanceof Node && note.current?.contains(target) === true;
    const onScroll = (event: Event) => {
      // A click also moves the outline of the pane it is in, far from the note.
      const isElsewhere = event.target instanceof Element && !hasPoint(event.target, { x, y });
      if (!isElsewhere && !isInside(event)) close.current();
    };
    const onResize = () => close.current();
    const onKey = (event: KeyboardEvent) => {
      if (!HARMLESS.has(event.key) && !isInside(event)) close.current();
    };
    // Captured: the key that opened the note is on its way up and is not meant.
    window.addEventListener("scroll", onScroll, true);
    window.addEventListener("resize", onResize);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("scroll", onScroll, true);
      window.removeEventListener("resize", onResize);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [note, x, y]);
}

function hasPoint(element: Element, { x, y }: Point): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}
