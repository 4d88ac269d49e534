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
const CLAUSE_ENDS: ReadonlySet<string> = new Set("。；;，,、：:！!？?）)》” \u00a0\u3000\n\r\t");
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
 * @param text one block
 * @param ranges the occurrences in it, in order; offsets into `text`
 */
export function snippetOf(text: string, ranges: readonly Span[]): Snippet {
  const first = ranges[0] ?? { from: 0, to: 0 };
  const from = startOfCut(text, first.from);
  const to = endOfCut(text, Math.max(first.to, from + LENGTH), first.to);
  const lead = from > 0 ? ELLIPSIS : "";
  const shift = lead.length - from;
  const shown: Span[] = [];
  for (const range of ranges) {
    if (range.to > to) break;
    shown.push({ from: range.from + shift, to: range.to + shift });
  }
  const inner = text.slice(from, to).replace(LINE_BREAK, " ");
  return { text: lead + inner + (to < text.length ? ELLIPSIS : ""), ranges: shown };
}

/** Where the snippet begins: after a clause, or at least not inside a word. */
function startOfCut(text: string, occurrence: number): number {
  const wished = occurrence - BEFORE;
  if (wished <= TOLERANCE) return 0;
  return readableCut(text, wished, occurrence);
}

/** Where the snippet ends, not before `least`. */
function endOfCut(text: string, wished: number, least: number): number {
  if (wished + TOLERANCE >= text.length) return text.length;
  return Math.max(least, readableCut(text, wished, text.length));
}

/** The place nearest to `wished` after a clause; where none is near, the nearest outside a word. */
function readableCut(text: string, wished: number, most: number): number {
  let nearest: number | null = null;
  for (let step = 0; step < 2 * TOLERANCE; step++) {
    const distance = step >> 1;
    const at = step % 2 === 0 ? wished - distance : wished + distance;
    if (at <= 0 || at > most || isInsideWord(text, at)) continue;
    if (CLAUSE_ENDS.has(text.charAt(at - 1))) return at;
    nearest ??= at;
  }
  return nearest ?? wished;
}

/** Most characters are Han, before which a cut is always fit: that is seen without the expression. */
function isInsideWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isHan = unit > LAST_ASCII && (unit < FIRST_SURROGATE || unit > LAST_SURROGATE);
  return !isHan && INSIDE_WORD.test(text.slice(at - 1, at + 1));
}
