const LETTERS = 26;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** The Roman digits go no further without a bar over them. */
const MOST_ROMAN = 3999;

/** More letters than this are no number to a reader. */
const MOST_REPEATS = 10;

/** 1 is a, 27 is aa, 28 is ab, as lists of web pages count; other numbers stay digits. */
export function letters(number: number): string {
  if (!Number.isInteger(number) || number < 1) return String(number);
  const before = Math.floor((number - 1) / LETTERS);
  return (before === 0 ? "" : letters(before)) + letterAt((number - 1) % LETTERS);
}

/** 1 is a, 27 is aa, 28 is bb, as word processors count. */
export function repeatedLetters(number: number): string {
  const repeats = Math.floor((number - 1) / LETTERS) + 1;
  if (!Number.isInteger(number) || number < 1 || repeats > MOST_REPEATS) return String(number);
  return letterAt((number - 1) % LETTERS).repeat(repeats);
}

/** Small Roman digits; numbers they do not reach stay as they are. */
export function roman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > MOST_ROMAN) return String(number);
  let rest = number;
  let digits = "";
  for (const [value, digit] of ROMAN) {
    digits += digit.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return digits;
}

function letterAt(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}
