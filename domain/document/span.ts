/**
 * A range of a text: half-open `[from, to)`, in UTF-16 code units. Unless a
 * name says otherwise, the text is the cleaned text of one document.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function contains(span: Span, offset: number): boolean {
  return span.from <= offset && offset < span.to;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}
