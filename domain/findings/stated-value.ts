/** A value a sentence gives an indicator. */
export interface StatedValue {
  readonly amount: number;
  /** The year the sentence speaks of; `null` where it names none. */
  readonly year: number | null;
  /** The number as it stands, in the text from `from` to `to`. */
  readonly from: number;
  readonly to: number;
  /** What follows the number: %, 项, 万张, 个百分点. */
  readonly unit: string;
}

/** A value stands close to the indicator's name, in the same clause. */
const CLAUSE_LENGTH = 40;

/** How far back a year is looked for in a paragraph. In code units. */
const YEAR_DISTANCE = 400;

const CLAUSE_END = /[，,。；;：:\n]/;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const YEAR = /(?:19|20)\d{2}(?=年)/g;
const UNIT = /^\s*([%％]|\p{Script=Han}{1,4})?/u;

/**
 * Reads the value that stands after an indicator's name, which ends at
 * `nameEnd`; `null` where the clause gives none. The year is the clause's own
 * or the last one before it in the paragraph, which begins at `paragraph`.
 */
export function readStatedValue(
  text: string,
  paragraph: number,
  nameEnd: number,
): StatedValue | null {
  const ahead = text.slice(nameEnd, nameEnd + CLAUSE_LENGTH);
  const end = ahead.replace(/\d,\d{3}/g, "00000").search(CLAUSE_END);
  const clause = end === -1 ? ahead : ahead.slice(0, end);
  let year = lastYear(text.slice(Math.max(paragraph, nameEnd - YEAR_DISTANCE), nameEnd));
  for (const { 0: digits, index } of clause.matchAll(NUMBER)) {
    const after = clause.slice(index + digits.length);
    if (after.startsWith("年")) {
      year = Number(digits);
      continue;
    }
    const unit = UNIT.exec(after)?.[1] ?? "";
    const from = nameEnd + index;
    const amount = Number(digits.replaceAll(",", ""));
    return { amount, year, from, to: from + digits.length, unit };
  }
  return null;
}

function lastYear(text: string): number | null {
  const year = [...text.matchAll(YEAR)].at(-1)?.[0];
  return year === undefined ? null : Number(year);
}
