import { FIELD_NAME_PATTERN } from "./query-fields";
import { literalQuery } from "./query-remarks";

/** The word of a query that is being typed: the last one. */
export interface Completed {
  /** What stands before it, its sign and field included. */
  readonly before: string;
  readonly word: string;
}

const SIGNS = new RegExp(`^-?(?:(?:${FIELD_NAME_PATTERN})[:：])?"?`, "u");

export function completedWord(typed: string): Completed {
  const last = /\S*$/u.exec(typed)?.[0] ?? "";
  const signs = SIGNS.exec(last)?.[0] ?? "";
  const word = last.slice(signs.length);
  return { before: typed.slice(0, typed.length - word.length), word };
}

/** The query with its last word completed to a text, which is looked for as it stands. */
export function completeTo(typed: string, text: string): string {
  const { before } = completedWord(typed);
  return before.replace(/"$/u, "") + literalQuery(text);
}
