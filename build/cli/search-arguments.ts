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

/**
 * Reads the arguments. Whatever is no known option belongs to the query, so a
 * query may begin with a dash; several arguments are several words.
 */
export function readSearchArguments(args: readonly string[]): Result<SearchArguments, string> {
  const rest = [...args];
  const words: string[] = [];
  let asked = NOTHING_ASKED;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--explain") asked = { ...asked, explain: true };
    else if (word === "--library" || word === "--limit") {
      const value = rest.shift();
      if (value === undefined) return usageError(`${word} needs a value.`);
      if (word === "--library") asked = { ...asked, library: value };
      else if (/^\d+$/.test(value)) asked = { ...asked, limit: Number(value) };
      else return usageError(`--limit is a whole number, not “${value}”.`);
    } else words.push(word);
  }
  const query = words.join(" ");
  return query.trim() === ""
    ? usageError("There is nothing to look for.")
    : ok({ ...asked, query });
}

function usageError(sentence: string): Result<never, string> {
  return { ok: false, error: `${sentence} Usage: npm run -s cli -- ${SEARCH_USAGE}` };
}
