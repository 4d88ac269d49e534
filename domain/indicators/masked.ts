import type { Span } from "../document/span";

/** Stands for a character that is set apart from its sentence. */
export const MASK = "▢";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["《", "》"],
  ["〈", "〉"],
  ["(", ")"],
  ["〔", "〕"],
  ["[", "]"],
]);

/** A mark whose partner is farther away than this has lost it. In UTF-16 code units. */
const LONGEST_ENCLOSED = 120;

/** What is said by the sentence itself though marks enclose it: “十四五”, （其中国家级20家）. */
const PART_OF_SENTENCE = /^(?:十[一二三四五六七八九]五|其中)/;

/**
 * The text of the span with everything between quotation marks or in brackets
 * masked, one mark a character: names such as “5分钟便利店” say nothing about
 * what the sentence counts.
 */
export function masked(plain: string, { from, to }: Span): string {
  const pieces: string[] = [];
  let written = from;
  for (let at = from; at < to; at += 1) {
    const close = CLOSING.get(plain[at] ?? "");
    if (close === undefined) continue;
    const end = closing(plain, at, close, to);
    if (end === null || PART_OF_SENTENCE.test(plain.slice(at + 1, end))) continue;
    pieces.push(plain.slice(written, at + 1), MASK.repeat(end - at - 1));
    written = end;
    at = end;
  }
  pieces.push(plain.slice(written, to));
  return pieces.join("");
}

/** Offset of the mark that closes the one at `open`, pairs of the same kind between them counted. */
function closing(plain: string, open: number, close: string, to: number): number | null {
  const opener = plain[open];
  const last = Math.min(to, open + LONGEST_ENCLOSED);
  let depth = 0;
  for (let at = open; at < last; at += 1) {
    if (plain[at] === opener) depth += 1;
    else if (plain[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
