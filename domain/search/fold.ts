import { FOLDED_ASTRAL, FOLDED_UNIT } from "./fold-table";
import { textOfUnits } from "./units";

/**
 * Folds what a reader takes for the same: full and half width, case, variants
 * of punctuation and of white space, traditional and simplified forms, Kangxi
 * radicals. Query and text are folded alike. Every code unit stays where it is,
 * so an offset into the folded text is an offset into the text.
 */
export function fold(text: string): string {
  const first = firstChange(text);
  if (first === text.length) return text;
  const units = new Uint16Array(text.length - first);
  foldInto(text, first, units, 0);
  return text.slice(0, first) + textOfUnits(units);
}

/** Writes the folded code units of `text`, from offset `start` on, into `units` at `at`. */
export function foldInto(text: string, start: number, units: Uint16Array, at: number): void {
  let to = at;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldedUnit(unit);
    const astral = isSurrogate(unit) ? foldedAstral(text, i) : null;
    if (astral === null) {
      units[to++] = folded;
    } else {
      units[to++] = astral.charCodeAt(0);
      units[to++] = astral.charCodeAt(1);
      i += 1;
    }
  }
}

function firstChange(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (foldedUnit(unit) !== unit || isSurrogate(unit)) return i;
  }
  return text.length;
}

function foldedUnit(unit: number): number {
  return FOLDED_UNIT[unit] ?? unit;
}

/** True for both halves of a character outside the basic plane. */
function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** The folded form of the character beginning at `at`; `null` where it folds to itself. */
function foldedAstral(text: string, at: number): string | null {
  const codePoint = text.codePointAt(at);
  const folded = codePoint === undefined ? undefined : FOLDED_ASTRAL.get(codePoint);
  return folded === undefined ? null : String.fromCodePoint(folded);
}
