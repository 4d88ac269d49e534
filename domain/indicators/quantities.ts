import type { Span } from "../document/span";
import { NUMBER, readAmount, SCALE } from "./amount";
import { limitBehind } from "./limit-behind";
import type { Quantity } from "./quantity";
import { spelledIn } from "./spelled";
import { UNIT, unitName } from "./units";

/** A digit behind one of these belongs to another number, to a name or to an ordinal. */
const NO_NUMBER_BEHIND = "(?<![0-9A-Za-z._/:×*+#第前〔\\[-]|[0-9][—–~])";

const QUANTITY = new RegExp(
  `${NO_NUMBER_BEHIND}(?<low>${NUMBER})(?:(?<lowScale>${SCALE})?(?<lowUnit>${UNIT})?(?:[—–~-]{1,2}|至|到)(?<high>${NUMBER}))?` +
    `(?<more>[余多])?(?<scale>${SCALE})?(?<moreOf>[余多])?(?<unit>${UNIT})?(?![0-9A-Za-z×+/.:-])`,
  "g",
);

/** The quantities between two offsets of a text in half-width forms, in order. */
export function quantitiesIn(plain: string, span: Span): readonly Quantity[] {
  const spelled = spelledIn(plain, span);
  const written = writtenIn(plain, span);
  return spelled.length === 0
    ? written
    : [...written, ...spelled].toSorted((a, b) => a.from - b.from);
}

function writtenIn(plain: string, span: Span): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of plain.slice(span.from, span.to).matchAll(QUANTITY)) {
    const from = span.from + match.index;
    const end = from + match[0].length;
    const limit = limitBehind(plain, end, span.to);
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
      bound: limit.bound ?? (isMore ? ">" : null),
    });
  }
  return found;
}

/** 1—2万人 is 10000 to 20000; 5千人至1万人 says each for itself. */
function scaleOfBoth(lowUnit: string | undefined, scale: string | undefined): string | undefined {
  return lowUnit === undefined ? scale : undefined;
}
