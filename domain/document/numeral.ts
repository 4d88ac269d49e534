const DIGITS = "零一二三四五六七八九";

const NUMERAL =
  /^(?:([一二三四五六七八九])千)?[零〇]?(?:([一二三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** Reads a Chinese numeral from 一 to 九千九百九十九; `null` for what is none. */
export function parseNumeral(text: string): number | null {
  const match = NUMERAL.exec(text);
  if (match === null) return null;
  const [, thousands = "零", hundreds = "零", tens = "一", ten, units = "零"] = match;
  const value =
    DIGITS.indexOf(thousands) * 1000 +
    DIGITS.indexOf(hundreds) * 100 +
    (ten === undefined ? 0 : DIGITS.indexOf(tens) * 10) +
    DIGITS.indexOf(units);
  return value === 0 ? null : value;
}

/** Reads a number in Chinese numerals or in digits of either width; `null` for what is none. */
export function parseNumber(text: string): number | null {
  const digits = halfWidthDigits(text);
  return /^\d+$/.test(digits) ? Number(digits) : parseNumeral(text);
}

/** A year or a day's digits one by one: 二〇一六 and ２０１６ as 2016; other characters stay. */
export function digitByDigit(text: string): string {
  return halfWidthDigits(text).replace(/[〇○零一二三四五六七八九]/g, (digit) =>
    String(Math.max(0, DIGITS.indexOf(digit))),
  );
}

const FULL_WIDTH_OFFSET = "０".charCodeAt(0) - "0".charCodeAt(0);

function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}
