import type { Span } from "../document/span";
import { wholeCharacter } from "../document/whole-character";

/** What stands around a place on its line. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** True where the line begins before `before`, or goes on behind `after`. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The words around a span as far as its line goes, at most `most` code units on each side. */
export function surroundings(text: string, span: Span, most: number): Surroundings {
  const lineStart = startOfLine(text, span);
  const lineEnd = endOfLine(text, span);
  const from = wholeCharacter(text, Math.max(lineStart, span.from - most));
  const to = Math.max(span.to, wholeCharacter(text, Math.min(lineEnd, span.to + most)));
  return {
    before: text.slice(from, span.from),
    after: text.slice(span.to, to),
    isCutBefore: from > lineStart,
    isCutAfter: to < lineEnd,
  };
}

/** A span that begins with the break before its line has nothing before it. */
function startOfLine(text: string, { from, to }: Span): number {
  if (text[from] === "\n" && to - from > 1) return from;
  return from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
}

/** A span that ends with its line has nothing behind it. */
function endOfLine(text: string, { from, to }: Span): number {
  if (from < to && text[to - 1] === "\n") return to;
  const end = text.indexOf("\n", to);
  return end === -1 ? text.length : end;
}
