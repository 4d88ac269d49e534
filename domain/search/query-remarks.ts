import { isEmpty, parseQuery } from "./query";
import { fieldNamed } from "./query-fields";
import { type QueryWord, queryWords } from "./query-words";

/**
 * What a person should be told of a query beside what it finds:
 * - `nothing-to-find` nothing can be looked for in it, such as half a character;
 * - `open-quote` a quotation mark has no partner and is looked for as a sign;
 * - `only-excluded` there are only words to be left out, which are looked for as they stand;
 * - `lone-or` an OR stands at the beginning or the end and is looked for as a word;
 * - `empty-field` nothing follows the colon of a field, which is looked for as it stands.
 */
export type QueryRemark =
  | "nothing-to-find"
  | "open-quote"
  | "only-excluded"
  | "lone-or"
  | "empty-field";

export function queryRemarks(typed: string): readonly QueryRemark[] {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  if (isEmpty(parseQuery(typed))) return ["nothing-to-find"];
  const remarks: QueryRemark[] = [];
  const unquoted = words.filter(({ isQuoted }) => !isQuoted);
  const quotes = unquoted.reduce((sum, { text }) => sum + text.split('"').length - 1, 0);
  if (quotes % 2 === 1) remarks.push("open-quote");
  if (words.every(({ role }) => role === "excluded")) remarks.push("only-excluded");
  if (words.length > 1 && [words[0], words.at(-1)].some((word) => word?.role === "or"))
    remarks.push("lone-or");
  if (unquoted.some(isEmptyField)) remarks.push("empty-field");
  return remarks;
}

function isEmptyField({ text, field }: QueryWord): boolean {
  return field === null && /[:：]$/u.test(text) && fieldNamed(text.slice(0, -1)) !== null;
}

/**
 * True where signs stand in what was typed by which other programs search for
 * patterns. Here they are looked for as signs, which is worth saying where
 * nothing is found.
 */
export function hasPatternSigns(typed: string): boolean {
  return /[*?|\\^$[\]{}]|\.\+/u.test(typed);
}

/** A text as a query that finds it as it stands, and nothing else. */
export function literalQuery(text: string): string {
  const isOneWord = !/[\s:：]/u.test(text) && !text.startsWith("-") && text !== "OR";
  return isOneWord || text.includes('"') ? text : `"${text}"`;
}
