/** The third five-year plan ended, after a gap of three years, in 1970; all others follow every five. */
const THIRD_PLAN = { ordinal: 3, end: 1970, length: 5 };

/** The last year of a plan from the eleventh to the nineteenth, by its second numeral: 四 of 十四五. */
export function planEnd(numeral: string): number {
  const ordinal = 10 + "零一二三四五六七八九".indexOf(numeral);
  return THIRD_PLAN.end + (ordinal - THIRD_PLAN.ordinal) * THIRD_PLAN.length;
}
