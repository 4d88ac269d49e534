/** A rectangle of a page in points, from its lower left corner. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Two rectangles stand on one line where their edges agree to this many points. */
const SAME_LINE = 1;

/** Rectangles of one line with no more than this between them are one, in points. */
const TOUCHING = 1;

/** A narrower rectangle shows nothing: it stands where an empty piece of a line would. */
const NARROWEST = 0.5;

/** Joins the rectangles of one passage, which come in reading order, into one for each line. */
export function joinLines(rectangles: readonly Rectangle[]): readonly Rectangle[] {
  const joined: Rectangle[] = [];
  for (const one of rectangles) {
    if (one.right - one.left < NARROWEST) continue;
    const last = joined.at(-1);
    const continues =
      last !== undefined &&
      Math.abs(last.bottom - one.bottom) < SAME_LINE &&
      Math.abs(last.top - one.top) < SAME_LINE &&
      Math.abs(one.left - last.right) < TOUCHING;
    if (continues) joined[joined.length - 1] = bounds([last, one]);
    else joined.push(one);
  }
  return joined;
}

/** The smallest rectangle around some, of which there is at least one. */
export function bounds(rectangles: readonly Rectangle[]): Rectangle {
  return {
    left: Math.min(...rectangles.map(({ left }) => left)),
    bottom: Math.min(...rectangles.map(({ bottom }) => bottom)),
    right: Math.max(...rectangles.map(({ right }) => right)),
    top: Math.max(...rectangles.map(({ top }) => top)),
  };
}
