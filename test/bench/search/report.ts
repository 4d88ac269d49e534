import type { Adding } from "./adding";
import type { Figures } from "./measure";
import type { Opening } from "./opening";

const HEADING =
  "               build ms  memory MB  index B/char  p50 ms  p95 ms  recall  precision  mixed recall/precision  queries";

/** What opening took, in words. */
export function openingLine({ storedMb, load, cold, warming, warm }: Opening): string {
  return (
    `opening ${storedMb.toFixed(1)} MB: ${load.toFixed(0)} ms; first query ${cold.toFixed(1)} ms, ` +
    `after warming up (${warming.toFixed(0)} ms) ${warm.toFixed(1)} ms`
  );
}

/** What adding took, in words. */
export function addingLine({ longestSending, ...adding }: Adding): string {
  const { p50, p95, merging, longestStep, parts } = adding;
  return (
    `adding one by one, CPU time: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; ` +
    `merging ${merging.toFixed(0)} ms in all, the longest step ${longestStep.toFixed(1)} ms; ` +
    `${parts} segments at the end; ` +
    `sending 16 to the worker holds the window up ${longestSending.toFixed(1)} ms at most`
  );
}

/** A row for each engine, then how the first compares with the others. */
export function figureLines(figures: readonly Figures[]): string[] {
  const [own, ...others] = figures;
  if (own === undefined) return [];
  return [HEADING, ...figures.map(row), ...others.map((other) => ratioLine(own, other))];
}

function ratioLine(own: Figures, other: Figures): string {
  const memory =
    own.memoryMb === null || other.memoryMb === null
      ? ""
      : `, memory ${(own.memoryMb / other.memoryMb).toFixed(2)}`;
  return `${own.name} / ${other.name}: p50 ${ratio(own.p50, other.p50)}, p95 ${ratio(own.p95, other.p95)}${memory}`;
}

/** As a fraction where the first is the smaller. */
function ratio(own: number, other: number): string {
  return own <= other ? `1/${(other / own).toFixed(1)}` : (own / other).toFixed(1);
}

function row(one: Figures): string {
  return [
    one.name.padEnd(14),
    one.buildMs.toFixed(0).padStart(8),
    (one.memoryMb === null ? "?" : one.memoryMb.toFixed(1)).padStart(10),
    one.indexBytesPerUnit.toFixed(2).padStart(13),
    one.p50.toFixed(2).padStart(7),
    one.p95.toFixed(2).padStart(7),
    one.recall.toFixed(3).padStart(7),
    one.precision.toFixed(3).padStart(10),
    `${one.mixedRecall.toFixed(3)} / ${one.mixedPrecision.toFixed(3)}`.padStart(23),
    `${one.timed}, ${one.compared}`.padStart(10),
  ].join(" ");
}
