import type { Edit } from "../document/edit";
import { isBlankLine, type Line, linesOf } from "../document/line";
import { DOC_NUMBER_LINE, endsSentence, TITLE_ENDING } from "../document/line-marks";

/**
 * How much must stand twice before it counts as a copy and not as a refrain:
 * a whole policy document is longer than this, a repeated heading, clause or
 * duty line is shorter.
 */
const LEAST_COPIED_CHARACTERS = 400;

/** Lines that stand again and again, with the same number of lines between. */
interface Repetition {
  readonly lines: readonly Line[];
  /** Lines from the start of one copy to the start of the next. */
  readonly period: number;
}

/** Keeps one copy of a text that stands several times in its source. */
export function duplicateCopies(text: string): readonly Edit[] {
  const repetition = findRepetition(text);
  if (repetition === null) return [];
  const { lines, period } = repetition;
  const start = startOfCopy(repetition);
  const first = lines[start];
  const last = lines[start + period - 1];
  if (first === undefined || last === undefined) return [];
  return [
    { from: 0, to: first.from },
    { from: last.end, to: text.length },
  ]
    .filter(({ from, to }) => from < to)
    .map((range) => ({ rule: "duplicate-copies", ...range, replacement: "" }));
}

/** How many times the text stands in the source; 1 where it stands once. */
export function countCopies(text: string): number {
  const repetition = findRepetition(text);
  if (repetition === null) return 1;
  const { lines, period } = repetition;
  const lastOfCopy = startOfCopy(repetition) - 1;
  const firstEnd = lastOfCopy < 0 ? period - 1 : lastOfCopy;
  return Math.floor((lines.length - 1 - firstEnd) / period) + 1;
}

function findRepetition(text: string): Repetition | null {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  const keys = lines.map((line) => line.text.trim());
  const repeated = longestBorder(keys);
  const period = keys.length - repeated;
  if (repeated === 0 || repeated * 2 < period) return null;
  const copied = keys.slice(0, repeated).reduce((sum, key) => sum + key.length, 0);
  return copied < LEAST_COPIED_CHARACTERS ? null : { lines, period };
}

/**
 * Length of the longest proper prefix that is also a suffix: the failure
 * function of Knuth, Morris and Pratt, in linear time.
 */
function longestBorder(keys: readonly string[]): number {
  const border = new Int32Array(keys.length);
  for (let index = 1; index < keys.length; index += 1) {
    let length = border[index - 1] ?? 0;
    while (length > 0 && keys[index] !== keys[length]) length = border[length - 1] ?? 0;
    border[index] = keys[index] === keys[length] ? length + 1 : 0;
  }
  return border.at(-1) ?? 0;
}

/**
 * A source of copies begins or ends in the middle of one. The copy to keep
 * either begins with the first line or is aligned to the end of the source:
 * whichever begins as a document does, the former where both or neither do.
 */
function startOfCopy({ lines, period }: Repetition): number {
  const aligned = lines.length % period;
  return opensDocument(lines, 0) || !opensDocument(lines, aligned) ? 0 : aligned;
}

function opensDocument(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? "";
  const next = lines[index + 1]?.text.trim() ?? "";
  return !endsSentence(text) && (TITLE_ENDING.test(text) || DOC_NUMBER_LINE.test(next));
}
