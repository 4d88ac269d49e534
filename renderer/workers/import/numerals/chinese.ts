const DIGITS = [..."零一二三四五六七八九"];
const FORMAL_DIGITS = [..."零壹贰叁肆伍陆柒捌玖"];
const UNITS = ["", "十", "百", "千"];
const FORMAL_UNITS = ["", "拾", "佰", "仟"];

/** 万 would follow; no list is as long. */
const MOST = 9999;

/** 一, 十, 十一, 二十, 一百零五: as chapters and items are counted. Beyond 9999 digits. */
export function chineseNumber(number: number): string {
  const written = write(number, DIGITS, UNITS);
  return number >= 10 && number <= 19 ? written.slice(1) : written;
}

/** 壹, 壹拾, 壹佰零伍: as sums of money are written. */
export function formalChineseNumber(number: number): string {
  return write(number, FORMAL_DIGITS, FORMAL_UNITS);
}

/** 一〇, 二〇二五: digit by digit. */
export function chineseDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) =>
    digit === "0" ? "〇" : (DIGITS[Number(digit)] ?? digit),
  );
}

function write(number: number, digits: readonly string[], units: readonly string[]): string {
  if (!Number.isInteger(number) || number < 0 || number > MOST) return String(number);
  if (number === 0) return digits[0] ?? "";
  const places = [...String(number)].map(Number);
  const written = places.map((digit, index) =>
    digit === 0 ? "零" : `${digits[digit] ?? ""}${units[places.length - 1 - index] ?? ""}`,
  );
  // Several zeros are read once, those at the end not at all.
  return written
    .join("")
    .replace(/零+$/, "")
    .replace(/零{2,}/g, "零");
}
