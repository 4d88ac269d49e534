import { type RefObject, useEffect, useRef } from "react";
import type { Span } from "../../domain/document/span";
import { firstRunBelow, spanOf, type TextRuns } from "../highlight/text-runs";

/** A stretch of a document the user has selected, and where it is in the window, in CSS pixels. */
export interface TextSelection {
  readonly span: Span;
  readonly rect: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/**
 * Tells what is selected inside a pane: when the pointer or the key that
 * selects is released, and `null` when the selection goes away.
 */
export function useTextSelection(
  pane: RefObject<HTMLElement | null>,
  runs: RefObject<TextRuns>,
  onSelect: (selection: TextSelection | null) => void,
): void {
  const report = useRef(onSelect);
  report.current = onSelect;
  useEffect(() => {
    let had = false;
    const look = () => {
      const selection = pane.current === null ? null : selectionIn(pane.current, runs.current);
      if (selection === null && !had) return;
      had = selection !== null;
      report.current(selection);
    };
    const onChange = () => {
      if (had && window.getSelection()?.isCollapsed !== false) look();
    };
    // After the release the browser still settles the selection.
    const onRelease = () => void setTimeout(look);
    // A key that acts on the selection acts on what is selected when it is pressed, not when the last key was released.
    const onPress = ({ key }: KeyboardEvent) => {
      if (key.length === 1) look();
    };
    document.addEventListener("keydown", onPress, true);
    document.addEventListener("pointerup", onRelease);
    document.addEventListener("keyup", onRelease);
    document.addEventListener("selectionchange", onChange);
    return () => {
      document.removeEventListener("keydown", onPress, true);
      document.removeEventListener("pointerup", onRelease);
      document.removeEventListener("keyup", onRelease);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [pane, runs]);
}

function selectionIn(pane: HTMLElement, runs: TextRuns): TextSelection | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // A selection belongs to the pane it began in, and ends with what is in view of it.
  if (!pane.contains(selection.anchorNode)) return null;
  const cut = cutToView(range, pane, runs);
  const span = spanOf(runs, cut ?? range);
  if (span === null) return null;
  // What is taken is what is seen to be selected.
  if (cut !== null) {
    selection.removeAllRanges();
    selection.addRange(cut);
  }
  const { left, top, right, bottom } = (cut ?? range).getBoundingClientRect();
  return { span, rect: { left, top, right, bottom } };
}

/** The part of a range in a pane's view, where the range goes on in another pane; else `null`. */
function cutToView(range: Range, pane: HTMLElement, runs: TextRuns): Range | null {
  const [holdsStart, holdsEnd] = [
    pane.contains(range.startContainer),
    pane.contains(range.endContainer),
  ];
  if (holdsStart && holdsEnd) return null;
  const view = pane.getBoundingClientRect();
  const first = runs[firstRunBelow(runs, view.top)];
  const last = runs[firstRunBelow(runs, view.bottom)] ?? runs.at(-1);
  const cut = range.cloneRange();
  if (!holdsStart && first !== undefined) cut.setStart(first.node, 0);
  if (!holdsEnd && last !== undefined) cut.setEnd(last.node, last.node.length);
  return cut;
}
