import { anchors } from "./anchors";
import type { Run } from "./run";
import { shortestEdit } from "./shortest-edit";

/**
 * Widths of the windows by which long texts are first held together, in code
 * units: a clause, then a phrase, which shorter gaps have unrepeated as well.
 */
const WINDOWS: readonly number[] = [16, 8];

/** Texts up to this many code units together are compared whole. */
const SHORT = 200;

/** Stretches that take more edits than this to become each other have nothing to do with each other. */
const MOST_EDITS = 800;

/** The stretches two texts have in common, in order. Takes time in proportion to the texts. */
export function commonRuns(a: Uint16Array, b: Uint16Array): readonly Run[] {
  return joined(runsWithin(a, b, 0));
}

function runsWithin(a: Uint16Array, b: Uint16Array, level: number): readonly Run[] {
  const head = equalHead(a, b);
  const tail = equalTail(a.subarray(head), b.subarray(head));
  const [endA, endB] = [a.length - tail, b.length - tail];
  const inner = runsBetween(a.subarray(head, endA), b.subarray(head, endB), level);
  return [
    { a: 0, b: 0, length: head },
    ...inner.map((run) => ({ ...run, a: run.a + head, b: run.b + head })),
    { a: endA, b: endB, length: tail },
  ];
}

function runsBetween(a: Uint16Array, b: Uint16Array, level: number): readonly Run[] {
  if (a.length === 0 || b.length === 0) return [];
  const width = WINDOWS[level];
  if (width === undefined || a.length + b.length <= SHORT) {
    return shortestEdit(a, b, MOST_EDITS) ?? [];
  }
  const runs: Run[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of [...anchors(a, b, width), { a: a.length, b: b.length, length: 0 }]) {
    const gap = runsWithin(a.subarray(fromA, run.a), b.subarray(fromB, run.b), level + 1);
    for (const one of gap) runs.push({ ...one, a: one.a + fromA, b: one.b + fromB });
    runs.push(run);
    [fromA, fromB] = [run.a + run.length, run.b + run.length];
  }
  return runs;
}

function equalHead(a: Uint16Array, b: Uint16Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function equalTail(a: Uint16Array, b: Uint16Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** Runs that follow each other without a gap made into one; empty ones left out. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = result.at(-1);
    if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
}
