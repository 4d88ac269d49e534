import { apparatusOf, type BaseLine } from "./apparatus";
import { collateInSteps } from "./collate";
import type { Collatable } from "./edition";
import { type CollatedLine, linesOf } from "./lines";
import type { Variant } from "./variant";

/** Two editions read against each other: what they have differently, and both ways of reading it. */
export interface Collation {
  readonly variants: readonly Variant[];
  /** Both editions as one text. */
  readonly lines: readonly CollatedLine[];
  /** The first edition with the signs of the variants. */
  readonly base: readonly BaseLine[];
}

/** Makes a collation in steps, saying before each which share is done. */
export function* collationInSteps(a: Collatable, b: Collatable): Generator<number, Collation> {
  const variants = yield* collateInSteps(a, b);
  const lines = linesOf(a, b, variants);
  return { variants, lines, base: apparatusOf(lines, variants, "a", a) };
}
