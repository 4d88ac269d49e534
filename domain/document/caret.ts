import type { Block } from "./block";
import { clausesOf } from "./clauses";
import type { Document } from "./document";
import type { Span } from "./span";

/** What the caret moves by, whatever the lines on the screen are. */
export type CaretUnit = "character" | "clause" | "block" | "item" | "document";

export type Direction = 1 | -1;

/** A text a caret moves in: only characters that are shown can have it before or behind them. */
export interface CaretText {
  readonly text: string;
  /** The contents of blocks and of table cells, in order; empty ones left out. */
  readonly stretches: readonly Span[];
  /** Where chapters, items, boxes and tables begin, in order. */
  readonly items: readonly number[];
}

export function caretText({ text, blocks, chapters }: Document): CaretText {
  const starts = new Map(blocks.map(({ id, content }) => [id, content.from]));
  const stretches = blocks.flatMap(shownIn).filter(({ from, to }) => from < to);
  const items = chapters
    .flatMap((one) => [one, ...one.items, ...one.boxes, ...one.tables])
    .flatMap(({ blockId }) => starts.get(blockId) ?? [])
    .map((start) => nearestIn(stretches, start));
  return { text, stretches, items: [...new Set(items)].sort((a, b) => a - b) };
}

function shownIn({ content, cells }: Block): readonly Span[] {
  return cells ?? [content];
}

/** The place in a shown stretch nearest to an offset: itself, or where the next stretch begins. */
export function onText({ stretches }: CaretText, offset: number): number {
  return nearestIn(stretches, offset);
}

function nearestIn(stretches: readonly Span[], offset: number): number {
  const next = stretches[reaching(stretches, offset)] ?? stretches.at(-1);
  if (next === undefined) return 0;
  return Math.min(Math.max(offset, next.from), next.to);
}

/**
 * Where the caret goes from `offset`, a place on the text; where there is
 * nothing further, it stays. While it `extends` a selection it stops behind the
 * words of a clause, block or item, otherwise before those of the next one.
 */
export function moveCaret(
  within: CaretText,
  offset: number,
  unit: CaretUnit,
  direction: Direction,
  extend: boolean,
): number {
  if (unit === "character") return byCharacter(within, offset, direction);
  const { stretches } = within;
  if (unit === "document") {
    return (direction === 1 ? stretches.at(-1)?.to : stretches[0]?.from) ?? offset;
  }
  const spans = spansAround(within, offset, unit);
  if (direction === -1) return spans.findLast(({ from }) => from < offset)?.from ?? offset;
  if (extend) return spans.find(({ to }) => to > offset)?.to ?? offset;
  return spans.find(({ from }) => from > offset)?.from ?? stretches.at(-1)?.to ?? offset;
}

/** What a person takes for one character: surrogate pairs and combining marks stay together. */
const CHARACTERS = new Intl.Segmenter("zh", { granularity: "grapheme" });

function byCharacter({ text, stretches }: CaretText, offset: number, direction: Direction): number {
  const at = reaching(stretches, offset);
  const stretch = stretches[at];
  if (stretch === undefined || offset < stretch.from) return offset;
  const { from, to } = stretch;
  if (direction === 1 && offset === to) return stretches[at + 1]?.from ?? offset;
  if (direction === -1 && offset === from) return stretches[at - 1]?.to ?? offset;
  const segments = CHARACTERS.segment(text.slice(from, to));
  const found = segments.containing(direction === 1 ? offset - from : offset - from - 1);
  if (found === undefined) return offset;
  return from + (direction === 1 ? found.index + found.segment.length : found.index);
}

/** The units about an offset, in order: enough of them to find the next and the previous one. */
function spansAround(within: CaretText, offset: number, unit: CaretUnit): readonly Span[] {
  const { text, stretches } = within;
  if (unit === "block") return stretches;
  if (unit === "item") return itemSpans(within);
  const at = reaching(stretches, offset);
  return stretches
    .slice(Math.max(0, at - 1), at + 3)
    .flatMap((stretch) => clausesOf(text, stretch))
    .map(({ from, wordsTo }) => ({ from, to: wordsTo }));
}

/** An item ends with the last text before the next one. */
function itemSpans({ stretches, items }: CaretText): readonly Span[] {
  return items.map((from, at) => {
    const next = items[at + 1] ?? Number.POSITIVE_INFINITY;
    return { from, to: stretches.findLast((one) => one.to <= next)?.to ?? from };
  });
}

/** Index of the first stretch that ends at an offset or behind it; binary search. */
function reaching(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).to >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
