/**
 * The listed variant after or before one; from one that is not listed the
 * nearest in that direction. Stays at the ends; `null` where none is listed.
 */
export function stepVariant(
  listed: readonly number[],
  from: number | null,
  by: 1 | -1,
): number | null {
  if (from === null) return listed[0] ?? null;
  const next =
    by === 1 ? listed.find((variant) => variant > from) : listed.findLast((one) => one < from);
  return next ?? (by === 1 ? listed.at(-1) : listed[0]) ?? null;
}
