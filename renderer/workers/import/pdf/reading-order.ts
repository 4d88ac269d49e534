import type { PageLine } from "./page-lines";

/** Baselines nearer than this, in heights of the font, are level with each other. */
const LEVEL = 0.5;

/**
 * The lines of a page as they are read. On a page without lines side by side
 * that is from top to bottom, in whatever order the file draws them: many draw
 * the page number first or the running head last. Where lines stand side by
 * side, in columns or cells, the order of drawing counts, cut wherever it goes
 * back up other than into a column to the right; the pieces are put in order by
 * their tops.
 */
export function readingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const downwards = lines.toSorted((a, b) => a.y - b.y);
  const isSideBySide = downwards.some((line, index) => {
    const next = downwards[index + 1];
    return next !== undefined && next.y - line.y < LEVEL * Math.min(next.size, line.size);
  });
  if (!isSideBySide) return downwards;
  return runsOf(lines)
    .toSorted((a, b) => topOf(a) - topOf(b))
    .flat();
}

function runsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const runs: PageLine[][] = [];
  /** Right edge of the column that is being drawn. */
  let edge = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesUp = last !== undefined && line.y < last.y - LEVEL * line.size;
    const entersColumn = goesUp && line.from >= edge - LEVEL * line.size;
    if (run === undefined || (goesUp && !entersColumn)) {
      runs.push([line]);
      edge = line.to;
    } else {
      run.push(line);
      edge = entersColumn ? line.to : Math.max(edge, line.to);
    }
  }
  return runs;
}

function topOf(run: readonly PageLine[]): number {
  return run.reduce((top, { y }) => Math.min(top, y), Number.POSITIVE_INFINITY);
}
