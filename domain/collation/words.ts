import type { Span } from "../document/span";

/** Knows where words begin and end; the language's dictionary comes with the engine (ICU). */
const SEGMENTER = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** How far around a place words are looked for, in code units. Few clauses are longer. */
const CONTEXT = 24;

/**
 * Where words begin or end in and around a span of a text. Chinese writes no
 * blanks between words, so they are guessed from a dictionary; another version
 * of the engine may guess a few differently.
 */
export function wordEndsAround(text: string, { from, to }: Span): ReadonlySet<number> {
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(text.length, to + CONTEXT);
  const ends = new Set<number>([end]);
  for (const { index } of SEGMENTER.segment(text.slice(start, end))) ends.add(start + index);
  return ends;
}
