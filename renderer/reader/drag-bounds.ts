import { type RefObject, useEffect } from "react";
import { firstRunBelow, offsetAtPoint, pointOf, type TextRuns } from "../highlight/text-runs";

/** So far inside the text's edge a point is on its lines, in CSS pixels. */
const INSIDE = 2;

/**
 * Keeps a selection that is drawn with the pointer in the pane it began in:
 * beside the pane it ends on the line at the pointer's height. The browser
 * would go on in the next pane's text.
 */
export function useDragBounds(
  pane: RefObject<HTMLElement | null>,
  runs: RefObject<TextRuns>,
): void {
  useEffect(() => {
    let began = false;
    const onDown = ({ button, target }: PointerEvent) => {
      began = button === 0 && target instanceof Node && pane.current?.contains(target) === true;
    };
    const onMove = (event: MouseEvent) => {
      const { current } = pane;
      if (!began || current === null || (event.buttons & 1) === 0) return;
      const { left, right } = current.getBoundingClientRect();
      if (event.clientX >= left && event.clientX <= right) return;
      const selection = window.getSelection();
      if (selection === null || !current.contains(selection.anchorNode)) return;
      // The browser draws no selection of its own upon a move that is taken.
      event.preventDefault();
      const end = placeNear(current, runs.current, event.clientX, event.clientY);
      if (end !== null) selection.extend(end.node, end.at);
    };
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("mousemove", onMove, true);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("mousemove", onMove, true);
    };
  }, [pane, runs]);
}

/** The place of the pane's text nearest to a point beside it. */
function placeNear(pane: HTMLElement, runs: TextRuns, x: number, y: number) {
  const view = pane.getBoundingClientRect();
  const text = pane.querySelector("article");
  if (text === null) return null;
  const { paddingLeft, paddingRight } = getComputedStyle(text);
  const lines = text.getBoundingClientRect();
  const left = lines.left + Number.parseFloat(paddingLeft) + INSIDE;
  const right = lines.right - Number.parseFloat(paddingRight) - INSIDE;
  const height = Math.min(Math.max(y, view.top + INSIDE), view.bottom - INSIDE);
  const offset = offsetAtPoint(runs, x < left ? left : right, height);
  if (offset !== null) return pointOf(runs, offset);
  // Between two blocks: where the lower one begins.
  const below = runs[firstRunBelow(runs, height)];
  return below === undefined ? null : { node: below.node, at: 0 };
}
