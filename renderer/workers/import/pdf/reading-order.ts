import type { PageLine } from "./page-lines";

/**
 * The lines of a page as they are read. A file may draw the page number before
 * the text or the running head after it; within a column it draws downwards.
 * So the lines are cut wherever the drawing goes back up within a column, and
 * the pieces are put in order by their tops. A step up to a neighbouring column
 * is no cut.
 */
export function readingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || goesBackUp(last, line)) runs.push([line]);
    else run.push(line);
  }
  return runs.sort((a, b) => topOf(a) - topOf(b)).flat();
}

function goesBackUp(last: PageLine, line: PageLine): boolean {
  const overlaps = line.from < last.to && line.to > last.from;
  return overlaps && line.y < last.y - line.size / 2;
}

function topOf(run: readonly PageLine[]): number {
  return run.reduce((top, { y }) => Math.min(top, y), Number.POSITIVE_INFINITY);
}
