import type { Span } from "../../domain/document/span";

/**
 * Where a piece of the cleaned text stands in the page. A run is an element
 * with `data-from` that holds one text node with exactly the characters of the
 * document from that offset on.
 */
interface Run extends Span {
  readonly node: Text;
}

export const RUN_ATTRIBUTE = "data-from";

/** The runs below `root`, in text order. Cost: one walk over the page; keep it while the page stands. */
export function textRuns(root: HTMLElement): readonly Run[] {
  const runs: Run[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(`[${RUN_ATTRIBUTE}]`)) {
    const node = element.firstChild;
    if (!(node instanceof Text)) continue;
    const from = Number(element.dataset.from);
    runs.push({ from, to: from + node.length, node });
  }
  return runs;
}

/** The range of the page that shows `span`; `null` where none of it is shown. */
export function rangeOf(runs: readonly Run[], span: Span): Range | null {
  const ends = endsOf(runs, span);
  if (ends === null) return null;
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range;
}

/**
 * The same for painting. The browser goes through all living ranges whenever an
 * element is taken out of the page, wherever that is: with 800 of them, taking
 * out the marks beside four scroll bars took 40 ms. Through static ones it does not.
 */
export function paintRangeOf(runs: readonly Run[], span: Span): StaticRange | null {
  const ends = endsOf(runs, span);
  return ends === null ? null : new StaticRange(ends);
}

function endsOf(runs: readonly Run[], span: Span): StaticRangeInit | null {
  const first = runs[firstEndingAfter(runs, span.from)];
  const last = runs[firstEndingAfter(runs, span.to - 1)] ?? runs.at(-1);
  if (first === undefined || last === undefined || first.from >= span.to) return null;
  // Characters that are not shown (line breaks, cell borders) stand between
  // runs: a span that begins or ends on one is drawn from the nearest inside.
  const end = last.from < span.to ? last : runs[runs.indexOf(last) - 1];
  if (end === undefined || end.to <= span.from) return null;
  return {
    startContainer: first.node,
    startOffset: Math.max(0, span.from - first.from),
    endContainer: end.node,
    endOffset: Math.min(end.to, span.to) - end.from,
  };
}

/** The span of the text a range of the page covers; `null` where it covers none of `runs`. */
export function spanOf(runs: readonly Run[], range: Range): Span | null {
  const from = offsetFrom(runs, range);
  const to = offsetTo(runs, range);
  return from === null || to === null || from >= to ? null : { from, to };
}

function offsetFrom(runs: readonly Run[], range: Range): number | null {
  const inside = runs.find((run) => run.node === range.startContainer);
  if (inside !== undefined) return inside.from + range.startOffset;
  const next = runs.find((run) => range.comparePoint(run.node, 0) >= 0);
  return next?.from ?? null;
}

function offsetTo(runs: readonly Run[], range: Range): number | null {
  const inside = runs.find((run) => run.node === range.endContainer);
  if (inside !== undefined) return inside.from + range.endOffset;
  const previous = runs.findLast((run) => range.comparePoint(run.node, run.node.length) <= 0);
  return previous?.to ?? null;
}

/** Index of the first run that ends after `offset`; binary search. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range of the page that shows the one code unit at `offset`; `null` where it is not shown. */
export function unitRange(runs: readonly Run[], offset: number): Range | null {
  const run = runs[firstEndingAfter(runs, offset)];
  if (run === undefined || offset < run.from) return null;
  const range = new Range();
  range.setStart(run.node, offset - run.from);
  range.setEnd(run.node, offset - run.from + 1);
  return range;
}

/** Where in the page a place between two characters is; at the end of a run, in that run. */
export function pointOf(runs: readonly Run[], offset: number): { node: Text; at: number } | null {
  const run = runs[firstEndingAfter(runs, offset - 1)];
  if (run === undefined || offset < run.from) return null;
  return { node: run.node, at: offset - run.from };
}

/** The inverse of `pointOf`; `null` for a point outside the text. */
export function offsetOf(runs: readonly Run[], node: Node | null, at: number): number | null {
  const run = runs.find((one) => one.node === node);
  return run === undefined ? null : run.from + at;
}

/** Index of the first run that ends below a height of the window; binary search: runs stand below each other. */
export function firstRunBelow(runs: readonly Run[], y: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = runs[middle]?.node.parentElement;
    if (element?.isConnected && element.getBoundingClientRect().bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offset of the character under a point of the window; `null` beside the text. */
export function offsetAtPoint(runs: readonly Run[], x: number, y: number): number | null {
  const caret = document.caretRangeFromPoint(x, y);
  if (caret === null) return null;
  const run = runs.find((one) => one.node === caret.startContainer);
  return run === undefined ? null : run.from + caret.startOffset;
}

export type TextRuns = ReturnType<typeof textRuns>;

/** The text between two heights of the window, and a little more. */
export function spanBetween(runs: TextRuns, top: number, bottom: number): Span {
  const first = runs[firstRunBelow(runs, top)];
  const last = runs[firstRunBelow(runs, bottom)];
  return {
    from: first?.from ?? Number.POSITIVE_INFINITY,
    to: last?.to ?? Number.POSITIVE_INFINITY,
  };
}
