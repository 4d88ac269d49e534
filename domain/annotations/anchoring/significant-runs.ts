import type { Run } from "../../collation/run";

/**
 * The runs without those that two unrelated stretches share by chance: a run no
 * longer than what was changed before it and than what was changed after it
 * (the criterion of diff-match-patch's semantic cleanup). Runs at both texts'
 * ends stay.
 */
export function significantRuns(
  runs: readonly Run[],
  lengthA: number,
  lengthB: number,
): readonly Run[] {
  const kept: Run[] = [];
  const end = { a: lengthA, b: lengthB, length: 0 };
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.length === 0) continue;
    kept.push(run);
    // What is dropped widens the gap before the run that was kept last: look again.
    let next = runs[at + 1] ?? end;
    while (isIsland(kept, next)) {
      kept.pop();
      next = runs[at + 1] ?? end;
    }
  }
  return kept;
}

function isIsland(kept: readonly Run[], next: Run): boolean {
  const run = kept.at(-1);
  if (run === undefined) return false;
  const before = gap(kept.at(-2) ?? START, run);
  return run.length <= before && run.length <= gap(run, next);
}

const START: Run = { a: 0, b: 0, length: 0 };

/** The greater part of what two neighbouring runs have between them in either text. */
function gap(run: Run, next: Run): number {
  return Math.max(next.a - run.a - run.length, next.b - run.b - run.length);
}
