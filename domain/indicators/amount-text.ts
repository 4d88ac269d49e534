/** Decimals that a number in 万 or 亿 may have and still be read more easily than without. */
const MOST_DECIMALS = 2;

/** What multiplying a rounded fraction may be off by. */
const ROUNDING = 1e-6;

const MYRIADS: readonly (readonly [number, string])[] = [
  [1e8, "亿"],
  [1e4, "万"],
];

/** A number as Chinese documents write it, nothing rounded: 13万, 2.42亿, 98.5. */
export function amountText(value: number): string {
  for (const [size, word] of MYRIADS) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toFixed(MOST_DECIMALS));
    if (Math.abs(scaled * size - value) < ROUNDING) return `${scaled}${word}`;
  }
  return String(value);
}
