import type { Line } from "../document/line";
import { endsSentence, opensBlock, TITLE_ENDING } from "../document/line-marks";

/**
 * Headings, signatures and table cells are shorter than this; a paragraph that
 * a column or page cut in two is longer on the page's side.
 */
const BROKEN_OFF_LENGTH = 40;

/** Punctuation inside a line tells a paragraph from a long title. */
const INSIDE_PROSE = /[，,。；;]/;

/** True where the line is a long piece of prose that stops in mid-sentence. */
export function breaksOff(line: Line): boolean {
  const text = line.text.trim();
  return (
    text.length >= BROKEN_OFF_LENGTH &&
    INSIDE_PROSE.test(text) &&
    !text.includes("\t") &&
    !endsSentence(text) &&
    !TITLE_ENDING.test(text)
  );
}

/** True where the line can be the rest of a sentence: prose that opens nothing of its own. */
export function continues(line: Line): boolean {
  const text = line.text.trim();
  if (text === "" || text.includes("\t") || opensBlock(text)) return false;
  return endsSentence(text) ? !/[：:]$/.test(text) : breaksOff(line);
}
