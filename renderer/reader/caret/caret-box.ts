import { type TextRuns, unitRange } from "../../highlight/text-runs";
import type { CaretBox } from "./lines";

const WITHOUT_BOUNDS = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/**
 * Where a place between two characters is drawn: before the character behind
 * it; behind the one before it where that is the last of its block, or where
 * `trailing` asks for the end of a line.
 */
export function caretBox(runs: TextRuns, offset: number, trailing = false): CaretBox | null {
  const behind = trailing ? null : unitRange(runs, offset);
  const range = behind ?? unitRange(runs, offset - 1);
  const rects = range?.getClientRects();
  const rect = behind === null ? rects?.[rects.length - 1] : rects?.[0];
  if (range === null || rect === undefined) return null;
  const left = behind === null ? rect.right : rect.left;
  return { left, top: rect.top, bottom: rect.bottom, column: columnOf(range.startContainer) };
}

/** The first and the last column reach as far as the pane does. */
function columnOf(node: Node): CaretBox["column"] {
  const cell = node.parentElement?.closest("td, th");
  if (cell === null || cell === undefined) return WITHOUT_BOUNDS;
  const { left, right } = cell.getBoundingClientRect();
  return {
    left: cell.previousElementSibling === null ? WITHOUT_BOUNDS.left : left,
    right: cell.nextElementSibling === null ? WITHOUT_BOUNDS.right : right,
  };
}
