/*
 * How high a row must be for its wrapped texts. Excel fits rows itself when it
 * opens a file, LibreOffice does not, and neither does it for merged cells.
 * Counted in the unit of column widths, the width of a digit.
 */

/** A text and the width of its cell. */
export interface CellText {
  readonly text: string;
  readonly width: number;
}

/** The highest row that Excel shows, in points. */
export const HIGHEST_ROW = 409;

/** Height of a line against its letters: of the fonts that stand in for SimSun, Noto has the highest, 1.45. */
const LINE_RATIO = 1.45;

/** What a cell keeps free above and below its text, in points together. */
const PADDING = 2;

/** What a cell keeps free beside its text, in widths of a digit: 5 of 8 pixels, rounded up. */
const MARGIN = 0.75;

/** A Chinese character in widths of a digit: 15 of 8 pixels in SimSun at 11 points, rounded up. */
const WIDE = 1.9;

/** Height in points of a row whose letters are `size` points high; Excel's limit where its texts need more. */
export function rowHeight(cells: readonly CellText[], size: number): number {
  return Math.min(HIGHEST_ROW, neededHeight(cells, size));
}

/** Height in points that shows all of a row, though it be more than Excel can show. */
export function neededHeight(cells: readonly CellText[], size: number): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => wrappedLines(text, width)));
  return Math.ceil(lines * size * LINE_RATIO) + PADDING;
}

/** How many lines a text fills in a cell of this width, its own line breaks included. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(WIDE, width - MARGIN);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room), 0);
}

/**
 * What stays on one line: blanks, a word of narrow characters, or one wide character;
 * each with the opening marks before it and the closing marks behind it.
 */
const PIECE =
  /\s+|[（《〈“‘〔【「『]*(?:[!-\u02ff]+|[^\s!-\u02ff])[，。、；：？！）》〉”’〕】」』％…—]*/gu;

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(PIECE)) {
    const width = widthOf(piece);
    if (used + width <= room) {
      used += width;
    } else if (piece.trim() === "") {
      // Blanks hang over the end of a line.
      used = room;
    } else {
      // What is longer than a line is broken wherever the line ends.
      const begun = used === 0 ? 0 : 1;
      const full = Math.ceil(width / room) - 1;
      lines += begun + full;
      used = width - full * room;
    }
  }
  return lines;
}

/** Latin letters, digits and their marks count one, what stands in Chinese text more. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u02ff" ? 1 : WIDE;
  return width;
}
