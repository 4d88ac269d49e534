/**
 * Offsets of one text in the unit of the W3C Web Annotation model, which counts
 * code points (section 4.2.5), from and to this program's UTF-16 code units. An
 * offset beyond the text goes as far beyond it.
 */
export interface CodePoints {
  to(offset: number): number;
  /** The inverse of `to` for offsets that do not cut a character in two. */
  from(offset: number): number;
}

/** Prepares a text in one pass; each offset is then told in no time to speak of. */
export function codePointsOf(text: string): CodePoints {
  // Where characters of two units begin: a few in a policy text, most often none.
  const starts = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return {
    to: (offset) => offset - countWhile(starts, (start) => start + 2 <= offset),
    from: (offset) => offset + countWhile(starts, (start, index) => start - index < offset),
  };
}

/** How many of `starts` come before the first for which `holds` is false; binary search. */
function countWhile(
  starts: readonly number[],
  holds: (start: number, index: number) => boolean,
): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(starts[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
