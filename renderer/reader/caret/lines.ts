import type { Direction } from "../../../domain/document/caret";

/** Where a caret stands, in CSS pixels of the window. */
export interface CaretBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The column of a table it is in; without bounds elsewhere. */
  readonly column: { readonly left: number; readonly right: number };
}

/** The screen, as lines are found on it. */
export interface Lines {
  /** The next place in the text; the same one at its end. */
  step(offset: number, direction: Direction): number;
  /** `null` for a place that is not drawn. */
  boxAt(offset: number): CaretBox | null;
}

/**
 * The place on the next line, in the same column of a table, nearest to `goal`,
 * the distance from the left that one keeps going up and down; the text's end
 * where no line follows.
 */
export function lineStep(
  { step, boxAt }: Lines,
  offset: number,
  direction: Direction,
  goal: number,
): number {
  const here = boxAt(offset);
  if (here === null) return offset;
  let line: CaretBox | null = null;
  let best: { readonly at: number; readonly distance: number } | null = null;
  let at = offset;
  for (let next = step(at, direction); next !== at; next = step(at, direction)) {
    at = next;
    const box = boxAt(at);
    if (box === null || isSameLine(box, here) || !isPast(box, here, direction)) continue;
    if (goal < box.column.left || goal > box.column.right) continue;
    if (line !== null && !isSameLine(box, line)) break;
    line ??= box;
    const distance = Math.abs(box.left - goal);
    if (best === null || distance < best.distance) best = { at, distance };
  }
  return best?.at ?? at;
}

/** The first or last place of the line; `trailing` where it is drawn at that line's end, though the next begins there. */
export function lineEdge(
  { step, boxAt }: Lines,
  offset: number,
  direction: Direction,
  /** The stretch of text the line is in. */
  within: { readonly from: number; readonly to: number },
): { readonly offset: number; readonly trailing: boolean } {
  const here = boxAt(offset);
  if (here === null) return { offset, trailing: false };
  let at = offset;
  for (let next = step(at, direction); next !== at; next = step(at, direction)) {
    if (next < within.from || next > within.to) break;
    const box = boxAt(next);
    if (box !== null && !isSameLine(box, here)) {
      return direction === 1 ? { offset: next, trailing: true } : { offset: at, trailing: false };
    }
    at = next;
  }
  return { offset: at, trailing: false };
}

/** A screen further: as many lines as fill `height`. */
export function pageStep(
  lines: Lines,
  offset: number,
  direction: Direction,
  goal: number,
  height: number,
): number {
  const start = lines.boxAt(offset);
  let at = offset;
  for (;;) {
    const next = lineStep(lines, at, direction, goal);
    const box = lines.boxAt(next);
    if (next === at || start === null || box === null) return next;
    if (Math.abs(box.top - start.top) > height) return at === offset ? next : at;
    at = next;
  }
}

function isSameLine(a: CaretBox, b: CaretBox): boolean {
  const [middleA, middleB] = [(a.top + a.bottom) / 2, (b.top + b.bottom) / 2];
  return Math.abs(middleA - middleB) < Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

function isPast(box: CaretBox, here: CaretBox, direction: Direction): boolean {
  return direction === 1 ? box.top > here.top : box.top < here.top;
}
