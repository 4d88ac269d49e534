import type { CaretText } from "../../../domain/document/caret";
import { clausesOf } from "../../../domain/document/clauses";
import type { CaretMove } from "./caret-keys";

/** So much of a text is read out at once; more would be waited for. */
const LONGEST = 120;

/** What a screen reader is told at a new place: the character, the clause, or for a bigger step the beginning of what is there. */
export function spokenAt(
  { text, stretches }: CaretText,
  offset: number,
  unit: CaretMove["unit"],
): string {
  if (unit === "character") {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
    return character.trim();
  }
  const stretch = stretches.find(({ from, to }) => from <= offset && offset < to);
  if (stretch === undefined) return "";
  const from = unit === "line-edge" ? offset : stretch.from;
  const clauses = clausesOf(text, { from, to: stretch.to });
  const clause = clauses.find(({ to }) => to > offset);
  return clause === undefined ? "" : clipped(text.slice(clause.from, clause.wordsTo));
}

/** The beginning and the end of a long text. */
export function clipped(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join("")}……${characters.slice(-half).join("")}`;
}
