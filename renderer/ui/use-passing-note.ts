import { type RefObject, useEffect, useRef } from "react";

/** Keys that lead into the note, or do nothing by themselves. */
const HARMLESS: ReadonlySet<string> = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

/**
 * Closes a note that stands at a point of the window as soon as it would stand
 * at the wrong place: when something is scrolled, the window gets another size,
 * or a key does something elsewhere.
 */
export function usePassingNote(note: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const isInside = ({ target }: Event) =>
      target instanceof Node && note.current?.contains(target) === true;
    const onMove = (event: Event) => {
      if (!isInside(event)) close.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!HARMLESS.has(event.key) && !isInside(event)) close.current();
    };
    // Captured: the key that opened the note is on its way up and is not meant.
    window.addEventListener("scroll", onMove, true);
    window.addEventListener("resize", onMove);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("scroll", onMove, true);
      window.removeEventListener("resize", onMove);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [note]);
}
