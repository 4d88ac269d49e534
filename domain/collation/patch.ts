import type { Variant } from "./variant";

/**
 * Makes the second text of the first: takes the first one's readings out of it,
 * and puts the second one's in at their places. Variants in any order.
 */
export function patch(a: string, variants: readonly Pick<Variant, "a" | "b">[]): string {
  const same = complement(
    a,
    variants.map((variant) => variant.a),
  );
  let made = "";
  let taken = 0;
  for (const { from, text } of variants.map(({ b }) => b).sort(byPlace)) {
    const fill = from - made.length;
    made += same.slice(taken, taken + fill) + text;
    taken += fill;
  }
  return made + same.slice(taken);
}

/** What stands outside the readings. */
export function complement(text: string, readings: readonly Variant["a"][]): string {
  let kept = "";
  let at = 0;
  for (const { from, to } of [...readings].sort(byPlace)) {
    kept += text.slice(at, from);
    at = to;
  }
  return kept + text.slice(at);
}

function byPlace(x: Variant["a"], y: Variant["a"]): number {
  return x.from - y.from || x.to - y.to;
}
