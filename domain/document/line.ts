/**
 * One line of a text. `[from, to)` is the line without its line break,
 * `[from, end)` with it; offsets in UTF-16 code units.
 */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** The characters of `[from, to)`. */
  readonly text: string;
}

/** The lines of a text, in order and without a gap; a final line break opens no further line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const lineBreak = text.indexOf("\n", from);
    const to = lineBreak === -1 ? text.length : lineBreak;
    const end = lineBreak === -1 ? text.length : lineBreak + 1;
    lines.push({ from, to, end, text: text.slice(from, to) });
    from = end;
  }
  return lines;
}

/** True where a reader sees nothing on the line. */
export function isBlankLine(line: Line): boolean {
  return line.text.trim() === "";
}
