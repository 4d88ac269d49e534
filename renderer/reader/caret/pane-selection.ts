import type { Span } from "../../../domain/document/span";
import { firstRunBelow, offsetOf, pointOf, type TextRuns } from "../../highlight/text-runs";
import type { CaretBox } from "./lines";

/** A caret that comes this near to the pane's edge is brought back from it, in CSS pixels. */
const MARGIN = 70;

/** Selects in the page what is between two places of the text; nothing where they are one. */
export function selectBetween(runs: TextRuns, anchor: number, head: number): void {
  const selection = window.getSelection();
  const [from, to] = [pointOf(runs, anchor), pointOf(runs, head)];
  if (selection === null || from === null || to === null) return;
  if (anchor === head) selection.removeAllRanges();
  else selection.setBaseAndExtent(from.node, from.at, to.node, to.at);
}

/** The ends of what is selected in the page, in the order they were chosen; `null` where nothing in this text is. */
export function selectedBetween(
  runs: TextRuns,
): { readonly anchor: number; readonly head: number } | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const anchor = offsetOf(runs, selection.anchorNode, selection.anchorOffset);
  const head = offsetOf(runs, selection.focusNode, selection.focusOffset);
  return anchor === null || head === null ? null : { anchor, head };
}

/** The first text in view that is not scrolled past. */
export function firstSeen(pane: HTMLElement, runs: TextRuns): Span | null {
  const { top } = pane.getBoundingClientRect();
  const at = firstRunBelow(runs, top);
  const seen = runs
    .slice(at)
    .find(({ node }) => (node.parentElement?.getBoundingClientRect().top ?? 0) >= top);
  return seen ?? runs[at] ?? null;
}

export function isInView(pane: HTMLElement, box: CaretBox | null): boolean {
  const view = pane.getBoundingClientRect();
  return box !== null && box.top >= view.top && box.bottom <= view.bottom;
}

/** Scrolls no further than to have a few lines between the caret and the pane's edge. */
export function bringIntoView(pane: HTMLElement, box: CaretBox | null): void {
  if (box === null) return;
  const view = pane.getBoundingClientRect();
  const margin = Math.min(MARGIN, view.height / 4);
  const above = box.top - (view.top + margin);
  const below = box.bottom - (view.bottom - margin);
  if (above < 0) pane.scrollTop += above;
  else if (below > 0) pane.scrollTop += below;
}
