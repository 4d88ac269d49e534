import { isKindField } from "./query-fields";
import type { QueryWord } from "./query-words";

/** What stands between the values of one field; not 、, which stands in headings: 一、总体要求. */
const VALUE_SEPARATOR = /[,，|｜]/u;

/** Words in so many combinations at most; values beyond are looked for as one text. Each combination is a search. */
const MOST_COMBINATIONS = 32;

/** The values of a word with a field, any of which will do; a quoted one is one value. */
export function valuesOf({ text, isQuoted }: QueryWord): string[] {
  if (isQuoted) return [text];
  const values = text.split(VALUE_SEPARATOR).filter((value) => value !== "");
  return values.length === 0 ? [text] : values;
}

/**
 * Divides words so that every word looked for in a text has one value: 标题:甲,乙
 * 丙 becomes 标题:甲 丙 and 标题:乙 丙.
 */
export function withOneValueEach(words: readonly QueryWord[]): QueryWord[][] {
  let combinations: QueryWord[][] = [[]];
  for (const word of words) {
    const values = isDivided(word) ? valuesOf(word) : [word.text];
    const isTooMuch = values.length * combinations.length > MOST_COMBINATIONS;
    const texts = isTooMuch ? [word.text] : values;
    combinations = combinations.flatMap((before) =>
      texts.map((text) => [...before, { ...word, text }]),
    );
  }
  return combinations;
}

function isDivided({ field, role }: QueryWord): boolean {
  if (role !== "wanted") return false;
  return field === "heading" || isKindField(field);
}
