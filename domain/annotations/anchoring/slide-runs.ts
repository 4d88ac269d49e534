import type { Run } from "../../collation/run";

/**
 * Runs with a short one taken into its longer neighbour where the words go on
 * in the same way there: of two alignments that are as good, a comparison may
 * match the full stop of a moved clause with that of the clause it comes after
 * (every common head and tail is matched first), and the clause would seem to
 * have lost it.
 */
export function slideRuns(runs: readonly Run[], a: Uint16Array, b: Uint16Array): readonly Run[] {
  const slid: Run[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = slid.at(-1);
    if (last === undefined || !touch(last, run)) slid.push(run);
    else if (run.length <= last.length && goesOn(last, run.length, a, b)) {
      slid[slid.length - 1] = { ...last, length: last.length + run.length };
    } else if (last.length < run.length && goesBack(run, last.length, a, b)) {
      const { length } = last;
      slid[slid.length - 1] = { a: run.a - length, b: run.b - length, length: length + run.length };
    } else slid.push(run);
  }
  return slid;
}

/** True where nothing of one of the texts stands between two runs: only there can a run slide. */
function touch(first: Run, second: Run): boolean {
  return first.a + first.length === second.a || first.b + first.length === second.b;
}

function goesOn({ a: fromA, b: fromB, length }: Run, more: number, a: Uint16Array, b: Uint16Array) {
  return isEqual(a, fromA + length, b, fromB + length, more);
}

function goesBack({ a: fromA, b: fromB }: Run, more: number, a: Uint16Array, b: Uint16Array) {
  return isEqual(a, fromA - more, b, fromB - more, more);
}

function isEqual(a: Uint16Array, fromA: number, b: Uint16Array, fromB: number, length: number) {
  for (let at = 0; at < length; at++) if (a[fromA + at] !== b[fromB + at]) return false;
  return true;
}
