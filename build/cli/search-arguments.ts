import { ok, type Result } from "../../domain/result";

/** What a search on the command line is asked for. */
export interface SearchArguments {
  readonly query: string;
  /** Folder of texts to search in place of the bundled documents. */
  readonly library: string | null;
  readonly limit: number | null;
  readonly explain: boolean;
}

export const SEARCH_USAGE = "search <query> [--library <folder>] [--limit n] [--explain]";

const NOTHING_ASKED: SearchArguments = { query: "", library: null, limit: null, explain: false };

/** From here on everything is the query, as in other programs. */
const END_OF_OPTIONS = "--";

/** An option, with its value behind an equals sign or in the next argument. Dashes before Han characters are text. */
const OPTION = /^(--[a-z]+)(?:=(.*))?$/isu;

/**
 * Reads the arguments. What is no option belongs to the query, so a query may
 * begin with a dash; several arguments are several words.
 */
export function readSearchArguments(args: readonly string[]): Result<SearchArguments, string> {
  const end = args.indexOf(END_OF_OPTIONS);
  const rest = end === -1 ? [...args] : args.slice(0, end);
  const words: string[] = [];
  let asked = NOTHING_ASKED;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, option, joined] = OPTION.exec(word) ?? [];
    if (option === undefined) words.push(word);
    else if (option === "--explain" && joined === undefined) asked = { ...asked, explain: true };
    else if (option === "--library" || option === "--limit") {
      const value = joined ?? rest.shift();
      if (value === undefined || value === "") return usageError(`${option} needs a value.`);
      if (option === "--library") asked = { ...asked, library: value };
      else if (/^\d+$/.test(value)) asked = { ...asked, limit: Number(value) };
      else return usageError(`--limit is a whole number, not “${value}”.`);
    } else {
      return usageError(`There is no option ${word}; to look for it, write -- before it.`);
    }
  }
  if (end !== -1) words.push(...args.slice(end + 1));
  const query = words.join(" ");
  return query.trim() === ""
    ? usageError("There is nothing to look for.")
    : ok({ ...asked, query });
}

function usageError(sentence: string): Result<never, string> {
  return { ok: false, error: `${sentence} Usage: npm run -s cli -- ${SEARCH_USAGE}` };
}
