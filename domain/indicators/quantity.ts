import type { Span } from "../document/span";
import { NUMBER, readAmount, SCALE } from "./amount";
import type { Bound } from "./target";
import { UNIT, unitName } from "./units";

/** A number of a text with its unit and the words behind it that make it a limit. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of 1—2个. */
  readonly valueTo: number | null;
  readonly unit: string;
  /** What 以上, 左右, 余 and the like behind the number say; `null` without them. */
  readonly bound: Bound | null;
}

/** A digit behind one of these belongs to another number, to a name or to an ordinal. */
const NO_NUMBER_BEHIND = "(?<![0-9A-Za-z._/:×*+#第前〔\\[-]|[0-9][—–~])";

const QUANTITY = new RegExp(
  `${NO_NUMBER_BEHIND}(?<low>${NUMBER})(?:(?<lowScale>${SCALE})?(?<lowUnit>${UNIT})?(?:[—–~-]{1,2}|至|到)(?<high>${NUMBER}))?` +
    `(?<more>[余多])?(?<scale>${SCALE})?(?<moreOf>[余多])?(?<unit>${UNIT})?(?![0-9A-Za-z×+/.:-])`,
  "g",
);

/** Words of a limit behind a number, perhaps after a second unit in brackets: 10个（家）以上. */
const LIMIT =
  /^(?:\([^()]{1,3}\))?(?:(及?以上|之上)|(及?以下|以内|之内)|(左右|上下|余(?=[、,。;和]|$)))/;

/** How far behind a number its limit is looked for. */
const LIMIT_REACH = 12;

/** The quantities between two offsets of a text in half-width forms, in order. */
export function quantitiesIn(plain: string, span: Span): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of plain.slice(span.from, span.to).matchAll(QUANTITY)) {
    const from = span.from + match.index;
    const end = from + match[0].length;
    const [limit = "", above, below, about] =
      LIMIT.exec(plain.slice(end, Math.min(end + LIMIT_REACH, span.to))) ?? [];
    const { low = "", lowScale, lowUnit, high, more, moreOf, scale, unit } = match.groups ?? {};
    const isMore = more !== undefined || moreOf !== undefined;
    found.push({
      from,
      to: end + limit.length,
      value: readAmount(
        low,
        high === undefined ? scale : (lowScale ?? scaleOfBoth(lowUnit, scale)),
      ),
      valueTo: high === undefined ? null : readAmount(high, scale),
      unit: unitName(unit ?? ""),
      bound: above ? ">=" : below ? "<=" : about ? "~" : isMore ? ">" : null,
    });
  }
  return found;
}

/** 1—2万人 is 10000 to 20000; 5千人至1万人 says each for itself. */
function scaleOfBoth(lowUnit: string | undefined, scale: string | undefined): string | undefined {
  return lowUnit === undefined ? scale : undefined;
}
