import { DATE_LINE } from "../document/line-marks";
import { digitByDigit, parseNumber } from "../document/numeral";

const TWO_DIGITS = 2;

/** 发布时间: 2023/06/16 on the page a text was published on. */
const PUBLISHED = /发布(?:时间|日期)\s*[:：]?\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;

/** A day in a form, perhaps with the time after it. */
const DAY =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The ISO date of a line that is a day, in digits or Chinese numerals; `null` for another line. */
export function readDateLine(text: string): string | null {
  const match = DATE_LINE.exec(text);
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  return isoDate(Number(digitByDigit(year)), parseNumber(month), parseNumber(day));
}

/** The ISO date a web page gives as the day of publication; `null` where it gives none. */
export function readPublicationDate(page: string): string | null {
  const match = PUBLISHED.exec(page);
  if (match === null) return null;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The ISO date of a day in digits: 2023-06-16, 2023年06月16日, 2023.6.16; `null` for another text. */
export function readDay(text: string): string | null {
  const match = DAY.exec(text.trim());
  if (match === null) return null;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null || month > 12 || day > 31) return null;
  const pad = (value: number) => String(value).padStart(TWO_DIGITS, "0");
  return `${year}-${pad(month)}-${pad(day)}`;
}
