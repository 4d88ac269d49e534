import { isBlankLine, linesOf } from "../document/line";
import type { Span } from "../document/span";

/**
 * A line that shows something. `[from, end)` holds the line, its line break and
 * the blank lines after it, so that such lines cover a text; `content` is what
 * a reader sees of it.
 */
export interface ContentLine {
  readonly from: number;
  readonly end: number;
  readonly content: Span;
  /** The characters of `content`. */
  readonly text: string;
  /** The line as it stands, with the tabs at its ends: empty cells of a table. */
  readonly raw: Span;
}

/**
 * The lines of a text in order, without gap or overlap: blank lines belong to
 * the line before them, those at the start to the first line. Of a text of
 * blank lines only, one line without content; of an empty text none.
 */
export function contentLinesOf(text: string): readonly ContentLine[] {
  if (text === "") return [];
  const visible = linesOf(text).filter((line) => !isBlankLine(line));
  if (visible.length === 0) {
    const nothing = { from: 0, to: 0 };
    return [{ from: 0, end: text.length, content: nothing, text: "", raw: nothing }];
  }
  return visible.map((line, index) => {
    const from = line.from + line.text.length - line.text.trimStart().length;
    const content = line.text.trim();
    return {
      from: index === 0 ? 0 : line.from,
      end: visible[index + 1]?.from ?? text.length,
      content: { from, to: from + content.length },
      text: content,
      raw: { from: line.from, to: line.to },
    };
  });
}
