import type { Span } from "../document/span";

/** A hit in its context, for a list. */
export interface Snippet {
  readonly text: string;
  /** The occurrences inside `text`; offsets into `text`. */
  readonly ranges: readonly Span[];
}

/** About two lines of a result list, in UTF-16 code units. */
const LENGTH = 72;
/** How much of it stands before the first occurrence: enough to see the clause it is in. */
const BEFORE = 20;
/** How far a cut may move to reach a readable place. */
const TOLERANCE = 10;
const ELLIPSIS = "…";
/** Code units, folded; not the quotation mark, which folding leaves without a side. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set(
  Array.from("。;,、:!?)》 \n\r", (sign) => sign.charCodeAt(0)),
);
/** All of them are below it, and most of what a text consists of is not. */
const FIRST_HAN = 0x4e00;
const LINE_BREAK = /[\n\r\t]/g;
/** Two characters that read as one word or number: letters, digits and what joins digits. */
const INSIDE_WORD = /^[A-Za-z0-9][A-Za-z0-9.,%]$|^[.,][0-9]$|^[\ud800-\udbff][\udc00-\udfff]$/;
const LAST_ASCII = 0x7f;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/**
 * The text around the first occurrence, cut after a punctuation mark where one
 * is near, and never inside a number, a Latin word or a character.
 *
 * @param folded one block; the white space around it is left out
 * @param ranges the occurrences in it, in order; offsets into `folded`
 * @param original gives a piece of the block as it stands in its document
 */
export function snippetOf(
  folded: string,
  ranges: readonly Span[],
  original: (piece: Span) => string,
): Snippet {
  const content = { from: folded.length - folded.trimStart().length, to: folded.trimEnd().length };
  const first = ranges[0] ?? { from: content.from, to: content.from };
  const from = startOfCut(folded, content, first.from);
  const to = endOfCut(folded, content, Math.max(first.to, from + LENGTH), first.to);
  const lead = from > content.from ? ELLIPSIS : "";
  const shift = lead.length - from;
  const shown: Span[] = [];
  for (const range of ranges) {
    if (range.to > to) break;
    shown.push({ from: range.from + shift, to: range.to + shift });
  }
  const inner = original({ from, to }).replace(LINE_BREAK, " ");
  return { text: lead + inner + (to < content.to ? ELLIPSIS : ""), ranges: shown };
}

/** Where the snippet begins: after a clause, or at least not inside a word. */
function startOfCut(text: string, content: Span, occurrence: number): number {
  const wished = occurrence - BEFORE;
  if (wished <= content.from + TOLERANCE) return content.from;
  return readableCut(text, wished, occurrence);
}

/** Where the snippet ends, not before `least`. */
function endOfCut(text: string, content: Span, wished: number, least: number): number {
  if (wished + TOLERANCE >= content.to) return content.to;
  return Math.max(least, readableCut(text, wished, content.to));
}

/** The place nearest to `wished` after a clause; where none is near, the nearest outside a word. */
function readableCut(text: string, wished: number, most: number): number {
  let nearest: number | null = null;
  for (let step = 0; step < 2 * TOLERANCE; step++) {
    const distance = step >> 1;
    const at = step % 2 === 0 ? wished - distance : wished + distance;
    if (at <= 0 || at > most) continue;
    const before = text.charCodeAt(at - 1);
    const isAfterClause = before < FIRST_HAN && CLAUSE_ENDS.has(before);
    if ((!isAfterClause && nearest !== null) || isInsideWord(text, at)) continue;
    if (isAfterClause) return at;
    nearest = at;
  }
  return nearest ?? wished;
}

/** Most characters are Han, before which a cut is always fit: that is seen without the expression. */
function isInsideWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isHan = unit > LAST_ASCII && (unit < FIRST_SURROGATE || unit > LAST_SURROGATE);
  return !isHan && INSIDE_WORD.test(text.slice(at - 1, at + 1));
}
