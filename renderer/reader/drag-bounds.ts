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
    /** Where the pointer is, while it draws; `null` while it does not. */
    let drawing: Point | null = null;
    const onDown = ({ button, target, clientX, clientY }: PointerEvent) => {
      const isHere = target instanceof Node && pane.current?.contains(target) === true;
      drawing = button === 0 && isHere ? { x: clientX, y: clientY } : null;
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (drawing !== null) drawing = { x: clientX, y: clientY };
    };
    /** The browser selects upon a move and while the pointer rests; each time it is set right. */
    const bound = () => {
      if (drawing !== null && pane.current !== null) endBeside(pane.current, runs.current, drawing);
    };
    const onUp = () => {
      bound();
      drawing = null;
    };
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("pointermove", onMove, true);
    document.addEventListener("selectionchange", bound);
    document.addEventListener("pointerup", onUp, true);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("pointermove", onMove, true);
      document.removeEventListener("selectionchange", bound);
      document.removeEventListener("pointerup", onUp, true);
    };
  }, [pane, runs]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ends a selection that began in the pane on the line at the height of a point beside it. */
function endBeside(pane: HTMLElement, runs: TextRuns, { x, y }: Point): void {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || !pane.contains(selection.anchorNode)) return;
  const { left, right } = pane.getBoundingClientRect();
  if (x >= left && x <= right) return;
  const end = placeNear(pane, runs, x, y);
  const isThere = selection.focusNode === end?.node && selection.focusOffset === end?.at;
  if (end !== null && !isThere) selection.extend(end.node, end.at);
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
