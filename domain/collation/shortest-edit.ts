import type { Run } from "./run";

/**
 * The stretches two texts have in common when one is made of the other with the
 * fewest insertions and deletions (Myers, "An O(ND) difference algorithm", 1986).
 * `null` where it takes more than `most` of them; time and memory grow with
 * their number squared. Stretches are in order; offsets into the given parts.
 */
export function shortestEdit(a: Uint16Array, b: Uint16Array, most: number): readonly Run[] | null {
  const limit = Math.min(most, a.length + b.length);
  const reached = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(reached.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const x = furthest(a, b, diagonal, start(reached, middle, diagonal, edits));
      reached[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return null;
}

/** Where a path with one more edit begins on a diagonal: below the one above it, or right of the one below. */
function start(reached: Int32Array, middle: number, diagonal: number, edits: number): number {
  const fromInsertion = reached[middle + diagonal + 1] ?? 0;
  const fromDeletion = (reached[middle + diagonal - 1] ?? 0) + 1;
  if (edits === 0) return 0;
  if (diagonal === -edits) return fromInsertion;
  if (diagonal === edits) return fromDeletion;
  return Math.max(fromInsertion, fromDeletion);
}

function furthest(a: Uint16Array, b: Uint16Array, diagonal: number, from: number): number {
  let x = from;
  while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
  return x;
}

function walkBack(trace: readonly Int32Array[], endA: number, endB: number): readonly Run[] {
  const runs: Run[] = [];
  let [x, y] = [endA, endB];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    // What was reached with one edit less; the middle of the slice is diagonal 0.
    const reached = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const from = start(reached, edits + 1, diagonal, edits);
    if (x > from) runs.push({ a: from, b: from - diagonal, length: x - from });
    const isInsertion = from === (reached[edits + 1 + diagonal + 1] ?? 0) && diagonal !== edits;
    x = isInsertion ? from : from - 1;
    y = isInsertion ? from - diagonal - 1 : from - diagonal;
  }
  return runs.reverse();
}
