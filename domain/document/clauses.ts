import type { Span } from "./span";

/** A clause 分句: what stands between two marks, and the mark that ends it. */
export interface Clause extends Span {
  /** Where its words end: before its closing mark. */
  readonly wordsTo: number;
}

/** Marks that end a clause, several in a row and a quotation mark or bracket behind them included. */
const ENDS = /[，。；：！？,;:!?]+[”’」』）》〉】)]*/gu;

/** What numbers, times and addresses are made of. */
const FIGURE = /[0-9A-Za-z/]/;

/** The clauses of a stretch of text, without gap or overlap; white space belongs to the one before it. */
export function clausesOf(text: string, { from, to }: Span): readonly Clause[] {
  const stretch = text.slice(from, to);
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: mark, index } of stretch.matchAll(ENDS)) {
    if (isInside(stretch, index, mark)) continue;
    const end = afterSpaces(stretch, index + mark.length);
    clauses.push({ from: from + start, wordsTo: from + index, to: from + end });
    start = end;
  }
  if (start < stretch.length) {
    const words = stretch.trimEnd().length;
    clauses.push({ from: from + start, wordsTo: from + words, to });
  }
  return clauses;
}

/** 3,000, 10:30, https://: the mark belongs to what it stands in. */
function isInside(text: string, at: number, mark: string): boolean {
  return FIGURE.test(text[at - 1] ?? "") && FIGURE.test(text[at + mark.length] ?? "");
}

function afterSpaces(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}
