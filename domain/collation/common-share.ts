import { lengthOf, type Variant } from "./variant";

/** The share of the longer text that both have, from 0 to 1; moved passages count as had by both. */
export function commonShare(a: string, b: string, variants: readonly Variant[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const differing = variants
    .filter(({ kind }) => kind !== "moved")
    .reduce((sum, variant) => sum + lengthOf(a.length >= b.length ? variant.a : variant.b), 0);
  return (longer - differing) / longer;
}

/** Two texts that have less in common are hardly editions of one work. */
export const LEAST_IN_COMMON = 0.3;
