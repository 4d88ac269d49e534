import type { PrintPiece } from "./print-types";
import type { Run } from "./run";

/** The runs of the text in the order in which the page shows them. */
export function runsInOrder(pieces: readonly PrintPiece[]): readonly Run[] {
  return pieces.flatMap(runsOfPiece);
}

function runsOfPiece(piece: PrintPiece): readonly Run[] {
  switch (piece.kind) {
    case "line":
      return piece.line.runs;
    case "box":
      return [piece.heading, ...piece.entries].flatMap(({ runs }) => runs);
    case "table":
      return [
        ...(piece.caption?.runs ?? []),
        ...piece.header.flat(),
        ...piece.rows.flatMap(({ category, cells }) => [
          ...(category?.runs ?? []),
          ...cells.flat(),
        ]),
      ];
    case "metadata":
      return piece.rows.flat(2);
  }
}

/** For each run in which annotations begin, their numbers. */
export function beginnings(pieces: readonly PrintPiece[]): ReadonlyMap<Run, readonly number[]> {
  const seen = new Set<number>();
  const begun = new Map<Run, readonly number[]>();
  for (const run of runsInOrder(pieces)) {
    const begins = run.annotations.filter((number) => !seen.has(number));
    if (begins.length > 0) begun.set(run, begins);
    for (const number of begins) seen.add(number);
  }
  return begun;
}
