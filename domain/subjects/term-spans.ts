import type { Span } from "../document/span";

/** Where terms stand in a text, the longest first where they overlap; offsets into that text. */
export function termSpans(text: string, terms: readonly string[]): readonly Span[] {
  const taken: Span[] = [];
  for (const term of terms.toSorted((x, y) => y.length - x.length)) {
    for (let from = text.indexOf(term); from !== -1; from = text.indexOf(term, from + 1)) {
      const span = { from, to: from + term.length };
      if (taken.every((other) => other.to <= span.from || span.to <= other.from)) taken.push(span);
    }
  }
  return taken.toSorted((x, y) => x.from - y.from);
}
