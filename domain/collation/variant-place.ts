import type { Side } from "./interleave";
import type { Variant } from "./variant";

/** Where a variant is for a reader: in the first edition, unless only the second one has the passage. */
export function variantPlace({ kind, a, b }: Variant): {
  readonly side: Side;
  readonly offset: number;
} {
  const [side, reading] = kind === "only-b" ? (["b", b] as const) : (["a", a] as const);
  // A passage that comes with the line break before it begins behind that.
  const isAfterBreak = reading.text.startsWith("\n") && reading.text.length > 1;
  return { side, offset: isAfterBreak ? reading.from + 1 : reading.from };
}
