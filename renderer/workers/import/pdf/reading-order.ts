import type { PageLine } from "./page-lines";

/** Baselines nearer than this, in heights of the font, are level with each other. */
const LEVEL = 0.5;

/**
 * The lines of a page as they are read. Files draw a column or a table in its
 * order, but many draw the page number first or the running head last. So the
 * order of drawing counts, cut wherever it goes back up other than into a column
 * to the right, and the pieces are put in order by their tops. Where pieces reach
 * into each other and nothing stands side by side, the lines were drawn in no
 * order at all and are read from top to bottom.
 */
export function readingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const runs = runsOf(lines).toSorted((a, b) => topOf(a) - topOf(b));
  const isTangled = runs.some((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && bottomOf(run) > topOf(next);
  });
  if (!isTangled) return runs.flat();
  const downwards = lines.toSorted((a, b) => a.y - b.y);
  return hasSideBySide(downwards) ? runs.flat() : downwards;
}

/** Among lines in the order of their heights. */
function hasSideBySide(downwards: readonly PageLine[]): boolean {
  return downwards.some((line, index) => {
    const next = downwards[index + 1];
    return next !== undefined && next.y - line.y < LEVEL * Math.min(next.size, line.size);
  });
}

function runsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run === undefined || isCut(run, line)) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

/** True where a line goes back up, unless into a column or cell to the right that begins no higher than its row. */
function isCut(run: readonly PageLine[], line: PageLine): boolean {
  const last = run.at(-1);
  const slack = LEVEL * line.size;
  if (last === undefined || line.y >= last.y - slack) return false;
  const isToTheRight = line.from >= last.to - slack;
  return !isToTheRight || line.y < topOf(run) - slack;
}

function topOf(run: readonly PageLine[]): number {
  return run.reduce((top, { y }) => Math.min(top, y), Number.POSITIVE_INFINITY);
}

function bottomOf(run: readonly PageLine[]): number {
  return run.reduce((bottom, { y }) => Math.max(bottom, y), Number.NEGATIVE_INFINITY);
}
