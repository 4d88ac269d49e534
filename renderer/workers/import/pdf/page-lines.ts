import type { PageItem } from "./page-items";

/** A line of a page; positions in points, `y` of the baseline from the page's top. */
export interface PageLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}

/*
 * Distances as parts of the font's height, that is of a Han character's width.
 */
/** Raised and lowered signs keep within this of their line. */
const SAME_LINE = 0.5;
/** Text that goes back by more than this begins another line. */
const BACKWARDS = 2;
/** A gap as wide as this parts the cells of a table. */
const CELL_GAP = 1.5;
/** A gap that is a blank between Han characters, and one between other characters. */
const HAN_GAP = 0.45;
const OTHER_GAP = 0.2;
/** By this much a gap between Han characters stands out where the file has a blank as well. */
const BLANK_GAP = 0.15;
/** Between Han characters and figures programs leave a quarter of a character by themselves. */
const MIXED_GAP = 0.4;

/** Fewer single characters with gaps between them are words set apart, such as 目 录. */
const LEAST_SPACED = 4;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

interface Word extends PageItem {
  /** Blanks stand before it in the file; pdf.js gives some of its own where letters are spaced. */
  readonly isSetOff: boolean;
}

/** Puts the pieces of a page together into lines, in the order of their drawing. */
export function pageLines(items: readonly PageItem[]): readonly PageLine[] {
  return splitLines(wordsOf(items)).map(joinWords);
}

function wordsOf(items: readonly PageItem[]): readonly Word[] {
  let isSetOff = false;
  return items.flatMap((item) => {
    const isBlank = item.text.trim() === "";
    const word = { ...item, isSetOff };
    isSetOff = isBlank;
    return isBlank ? [] : [word];
  });
}

function splitLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && continuesLine(line, last, word))
      line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function continuesLine(line: readonly Word[], last: Word, word: Word): boolean {
  const tallest = line.reduce((most, one) => (one.size > most.size ? one : most), last);
  const isLevel =
    Math.abs(word.y - tallest.y) <= SAME_LINE * tallest.size ||
    Math.abs(word.y - last.y) <= SAME_LINE * Math.min(last.size, word.size);
  return isLevel && word.x >= last.x + last.width - BACKWARDS * last.size;
}

function joinWords(words: readonly Word[]): PageLine {
  const usual = letterSpacing(words);
  const text = words
    .map((word, index) => {
      const before = words[index - 1];
      return before === undefined ? word.text : separator(before, word, usual) + word.text;
    })
    .join("");
  const [first] = words;
  return {
    text: text.trimEnd(),
    from: first?.x ?? 0,
    to: words.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: first?.y ?? 0,
    size: words.reduce((most, { size }) => Math.max(most, size), 0),
  };
}

/** As part of the font's height. */
function gapBetween(before: Word, after: Word): number {
  return (after.x - before.x - before.width) / Math.max(before.size, after.size);
}

function separator(before: Word, after: Word, usual: number): string {
  const gap = gapBetween(before, after);
  if (gap >= CELL_GAP) return "\t";
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return "";
  return gap - usual >= leastBlank(before, after) ? " " : "";
}

function leastBlank(before: Word, after: Word): number {
  const sides = [before.text.slice(-1), after.text.slice(0, 1)].filter((side) => HAN.test(side));
  if (sides.length === 1) return MIXED_GAP;
  if (sides.length === 0) return OTHER_GAP;
  return after.isSetOff ? BLANK_GAP : HAN_GAP;
}

/** The least gap of a line whose characters are set one by one; 0 for any other line. */
function letterSpacing(words: readonly Word[]): number {
  if (words.length < LEAST_SPACED || words.some(({ text }) => [...text].length > 1)) return 0;
  const gaps = words.slice(1).map((word, index) => gapBetween(words[index] ?? word, word));
  return Math.max(0, Math.min(...gaps));
}
