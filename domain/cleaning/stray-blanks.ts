import type { Edit } from "../document/edit";
import type { Span } from "../document/span";

/**
 * Shorter lines are titles and labels, where a blank has a meaning
 * (中共中央 国务院印发…); in a longer line that holds a sentence it has none.
 */
const PROSE_LENGTH = 40;

/** Up to here a blank sets off a line's label, as in 第一条 … or 本报讯 …. */
const LABEL_LENGTH = 8;

const BLANKS = /[ \t\u00A0\u3000\u2002\u2003\u2009]+|[\u200B\u2060\uFEFF]+/g;
const ZERO_WIDTH = /^[\u200B\u2060\uFEFF]/;
const HAN = /\p{Script=Han}/u;
const FULL_WIDTH_MARK = /[，。、；：！？“”‘’（）《》〈〉【】〔〕]/;
const HALF_WIDTH_MARK = /[,;:!?()]/;

/** Removes blanks astray in a line of prose: after punctuation, between Han characters. */
export function strayBlanks(text: string, line: Span): readonly Edit[] {
  const content = text.slice(line.from, line.to);
  const prose = content.length >= PROSE_LENGTH && content.includes("。");
  const edits: Edit[] = [];
  for (const { 0: blanks, index } of content.matchAll(BLANKS)) {
    const from = line.from + index;
    const before = content.charAt(index - 1);
    const after = content.charAt(index + blanks.length);
    const stray = prose && isStray(before, after) && !endsLabel(content, index);
    if (stray || ZERO_WIDTH.test(blanks)) {
      edits.push({ rule: "white-space", from, to: from + blanks.length, replacement: "" });
    }
  }
  return edits;
}

function isStray(before: string, after: string): boolean {
  if (FULL_WIDTH_MARK.test(before) || FULL_WIDTH_MARK.test(after)) return true;
  if (HAN.test(before) && HAN.test(after)) return true;
  return HALF_WIDTH_MARK.test(before) && HAN.test(after);
}

function endsLabel(content: string, index: number): boolean {
  return index < LABEL_LENGTH && !FULL_WIDTH_MARK.test(content.charAt(index - 1));
}
