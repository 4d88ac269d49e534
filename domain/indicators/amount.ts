/** Powers of ten of the words that multiply a number. */
const EXPONENTS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Matches a number in half-width digits, with or without commas between the thousands. */
export const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

/** Matches a word that multiplies a number, the longest first. */
export const SCALE = "(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)";

/**
 * The number that digits and a multiplying word make together. Shifting the
 * point in the digits keeps 2.42 亿 from becoming 241999999.99999997.
 */
export function readAmount(digits: string, scale: string | undefined): number {
  const exponent = scale === undefined ? 0 : (EXPONENTS[scale] ?? 0);
  return Number(`${digits.replaceAll(",", "")}e${exponent}`);
}

/** A number multiplied by such a word: 8.6 of 万张. */
export function scaled(value: number, scale: string | undefined): number {
  const digits = String(value);
  return digits.includes("e") ? value : readAmount(digits, scale);
}
