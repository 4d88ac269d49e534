import type { PageLine } from "./page-lines";

/** Widths of a column's edge that count as one, in points. */
const SAME_EDGE = 3;

/** As many lines begin at a column's edge at least. */
const LEAST_LINES = 3;

/** An indent of two characters, as parts of a character's width, with what letter spacing adds or takes. */
const INDENT = { least: 1.5, most: 2.6 } as const;

/** Indented lines may be many times as many as lines at the edge; beyond this the edge is a heading's. */
const MOST_INDENTED = 10;

const FULL_WIDTH_BLANKS = "\u3000\u3000";

/**
 * The texts of a document's lines, with two full-width blanks before each line
 * that is indented by two characters against the edge of its column: there a
 * paragraph begins.
 */
export function withIndents(
  pages: readonly (readonly PageLine[])[],
): readonly (readonly string[])[] {
  const starts = new Map<number, number>();
  for (const { from } of pages.flat()) {
    starts.set(bucket(from), (starts.get(bucket(from)) ?? 0) + 1);
  }
  const linesAt = (x: number) =>
    [bucket(x) - 1, bucket(x), bucket(x) + 1].reduce((sum, at) => sum + (starts.get(at) ?? 0), 0);
  const edges = [...starts.keys()]
    .map((at) => at * SAME_EDGE)
    .filter((x) => linesAt(x) >= LEAST_LINES);
  const isIndented = ({ from, size }: PageLine) =>
    edges.some((edge) => {
      const indent = (from - edge) / size;
      const isTwo = indent >= INDENT.least && indent <= INDENT.most;
      return isTwo && linesAt(from) <= MOST_INDENTED * linesAt(edge);
    });
  return pages.map((lines) =>
    lines.map((line) => (isIndented(line) ? FULL_WIDTH_BLANKS : "") + line.text.trimStart()),
  );
}

function bucket(x: number): number {
  return Math.round(x / SAME_EDGE);
}
