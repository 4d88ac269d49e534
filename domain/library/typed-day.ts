/** 2023-06-16, 2023/6/16, 2023.6.16, 2023年6月16日, 20230616, with blanks between. */
const TYPED_DAY = /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/u;

const MONTH_DIGITS = 2;

/** Reads a day as people type it; ISO `YYYY-MM-DD`, or `null` where it is no day of the calendar. */
export function readTypedDay(text: string): string | null {
  const match = TYPED_DAY.exec(text.normalize("NFKC").trim());
  if (match === null) return null;
  const [, year = "", month = match[4] ?? "", day = match[5] ?? ""] = match;
  const iso = [year, month.padStart(MONTH_DIGITS, "0"), day.padStart(MONTH_DIGITS, "0")].join("-");
  const time = Date.parse(`${iso}T00:00:00Z`);
  // The thirtieth of February is counted on to March, or refused: neither is the day that was typed.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
