import type { Span } from "../../domain/document/span";
import { offsetOf, pointOf, spanOf, textRuns } from "../highlight/text-runs";

/** On the element that holds the words of a passage: the id of its entry. */
export const WORDS_ATTRIBUTE = "data-words";

/** Words of one passage that are selected, and where they are in the window, in CSS pixels. */
export interface WordSelection {
  readonly entryId: string;
  /** UTF-16 code units into the words of the passage. */
  readonly span: Span;
  readonly rect: DOMRect;
}

/** What is selected on the paper; `null` where nothing is, or more than one passage. */
export function selectedWords(): WordSelection | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const words = wordsAround(selection.anchorNode);
  if (words === null || !words.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const span = spanOf(textRuns(words), range);
  const entryId = words.getAttribute(WORDS_ATTRIBUTE);
  if (span === null || entryId === null) return null;
  return { entryId, span, rect: range.getBoundingClientRect() };
}

/** Where the pointer was put down in these words without selecting any; `null` where it was not. */
export function clickedOffset(words: HTMLElement): number | null {
  const selection = window.getSelection();
  if (selection === null || !selection.isCollapsed) return null;
  return offsetOf(textRuns(words), selection.anchorNode, selection.anchorOffset);
}

/** Selects the first shown character of a passage. */
export function selectFirst(words: HTMLElement): void {
  const [first] = textRuns(words);
  if (first !== undefined) selectWords(words, { from: first.from, to: first.from + 1 });
}

export function selectWords(words: HTMLElement, span: Span): void {
  const runs = textRuns(words);
  // A span may begin behind an elision, at whose end no run is.
  const start = runs.find((run) => run.to > span.from);
  const end = pointOf(runs, span.to);
  if (start === undefined || end === null) return;
  const from = Math.max(0, span.from - start.from);
  window.getSelection()?.setBaseAndExtent(start.node, from, end.node, end.at);
}

function wordsAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(`[${WORDS_ATTRIBUTE}]`) ?? null;
}
