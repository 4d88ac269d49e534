import { isEmpty, parseQuery } from "./query";
import { queryWords } from "./query-words";

/**
 * What a person should be told of a query beside what it finds:
 * - `nothing-to-find` nothing can be looked for in it, such as half a character;
 * - `open-quote` a quotation mark has no partner and is looked for as a sign;
 * - `only-excluded` there are only words to be left out, which are looked for as they stand.
 */
export type QueryRemark = "nothing-to-find" | "open-quote" | "only-excluded";

export function queryRemarks(typed: string): readonly QueryRemark[] {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  if (isEmpty(parseQuery(typed))) return ["nothing-to-find"];
  const remarks: QueryRemark[] = [];
  const unquoted = words.filter(({ isQuoted }) => !isQuoted);
  const quotes = unquoted.reduce((sum, { text }) => sum + text.split('"').length - 1, 0);
  if (quotes % 2 === 1) remarks.push("open-quote");
  if (words.every(({ role }) => role === "excluded")) remarks.push("only-excluded");
  return remarks;
}

/** A text as a query that finds it as it stands, and nothing else. */
export function literalQuery(text: string): string {
  const isOneWord = !/[\s:：]/u.test(text) && !text.startsWith("-") && text !== "OR";
  return isOneWord || text.includes('"') ? text : `"${text}"`;
}
