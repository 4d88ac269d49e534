import type { Edit } from "../document/edit";
import { type Line, linesOf } from "../document/line";
import { endsSentence, opensBlock } from "../document/line-marks";
import { lineJoin } from "./line-join";

/** A full-width character counts two, a Latin letter or a figure one. */
const FULL = 2;
const NARROW = /[A-Za-z0-9. ]/;

/** Fewer lines than this show no habit. */
const FEWEST_LINES = 8;

/** Widest measure of a wrapped line: 55 characters; paragraphs on one line are far longer. */
const WIDEST_MEASURE = 110;

/** Narrowest: 12 characters; below it lines are names, not text. */
const NARROWEST_MEASURE = 24;

/** A full line may fall short of the measure by this: a mark that may not begin a line takes its neighbour along. */
const SLACK = 8;

/** In wrapped text at least this share of the lines is full; in a list of short lines few are alike. */
const LEAST_FULL_SHARE = 0.3;

/** The measure is the width that this share of the lines does not pass; single lines may. */
const MEASURE_SHARE = 0.9;

/** How a visibly indented line begins: two full-width blanks, or as many half-width ones as are as wide. */
const INDENT = /^(?:\u3000{1,4}|[ \u00a0]{2,8}|\t)\S/u;

/**
 * Makes whole paragraphs of text that was wrapped at a measure, as pages of a
 * PDF and hard-wrapped files are: a full line and the line after it, unless that
 * one is indented, opens something of its own, or stands after a blank line.
 * Where no line is indented, a full line that ends a sentence ends its paragraph.
 */
export function wrappedLines(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const measure = measureOf(lines);
  if (measure === null) return [];
  const hasIndents = lines.some(({ text }) => INDENT.test(text));
  return lines.flatMap((line, index): Edit[] => {
    const next = lines[index + 1];
    if (next === undefined || !isFull(line, measure) || line.text.includes("\t")) return [];
    if (startsAnew(next) || (!hasIndents && endsSentence(line.text.trimEnd()))) return [];
    return [lineJoin(line, next)];
  });
}

function startsAnew({ text }: Line): boolean {
  return (
    text.trim() === "" || INDENT.test(text) || text.trim().includes("\t") || opensBlock(text.trim())
  );
}

function isFull({ text }: Line, measure: number): boolean {
  const width = widthOf(text);
  return width >= measure - SLACK && width <= measure + SLACK;
}

/** The width the lines were wrapped at; `null` for a text that was not wrapped. */
function measureOf(lines: readonly Line[]): number | null {
  const widths = lines
    .map(({ text }) => widthOf(text))
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * MEASURE_SHARE)];
  if (measure === undefined || widths.length < FEWEST_LINES) return null;
  if (measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) return null;
  const full = widths.filter((width) => Math.abs(width - measure) <= SLACK).length;
  return full >= widths.length * LEAST_FULL_SHARE ? measure : null;
}

/** Indents count, blanks at the end do not. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.trimEnd()) width += NARROW.test(character) ? 1 : FULL;
  return width;
}
