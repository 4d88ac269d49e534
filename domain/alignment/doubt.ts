import type { Pair } from "./alignment";

/** Counterparts less alike than this are a guess that a person should look at. */
const DOUBTFUL_SCORE = 0.25;

/** Whether a pair was computed from so little that it may well be wrong. */
export function isDoubtful({ origin, score }: Pick<Pair, "origin" | "score">): boolean {
  return origin === "computed" && score < DOUBTFUL_SCORE;
}
