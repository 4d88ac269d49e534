import { fold } from "./fold";
import { type QueryWord, queryWords } from "./query-words";

/** What must and must not stand in one block; everything folded, each word once. */
export interface Clause {
  readonly words: readonly string[];
  /** The words as typed, one space between them, where there are several. */
  readonly phrase: string | null;
  /** Words that must stand in the title or heading the block is or begins with. */
  readonly headings: readonly string[];
  readonly excluded: readonly string[];
}

/** What is looked for: a block is found where one of the clauses holds. */
export interface Query {
  readonly clauses: readonly Clause[];
}

/**
 * Reads what a person typed: words with white space between them, which must
 * all stand in one block. "…" keeps words together, -… excludes, 标题:… asks for
 * a heading, and OR between words divides the query into alternatives. Where a
 * sign makes no sense it is looked for like any other, so whatever is copied
 * from a text finds that text.
 *
 * White space in the text is never skipped: 中央国务院 does not find 中共中央
 * 国务院. The count would no longer be the one a plain search in the text gives;
 * and 中央 国务院, two words, finds it.
 */
export function parseQuery(typed: string): Query {
  const alternatives: QueryWord[][] = [[]];
  const words = queryWords(withoutLoneSurrogates(typed));
  for (const [i, word] of words.entries()) {
    const divides = word.role === "or" && i > 0 && i < words.length - 1;
    if (divides) alternatives.push([]);
    else alternatives.at(-1)?.push(word);
  }
  return { clauses: alternatives.map(clauseOf).filter((clause) => needlesOf(clause).length > 0) };
}

/** True where nothing is looked for, so nothing is found. */
export function isEmpty(query: Query): boolean {
  return query.clauses.length === 0;
}

/** The words that a block must hold for a clause to hold. */
export function needlesOf({ words, headings }: Clause): readonly string[] {
  return headings.length === 0 ? words : [...words, ...headings];
}

/** The one word a query consists of; `null` where there is more to it. */
export function onlyWordOf({ clauses }: Query): string | null {
  const [clause, ...others] = clauses;
  if (clause === undefined || others.length > 0) return null;
  const { words, phrase, headings, excluded } = clause;
  const isBare = phrase === null && headings.length === 0 && excluded.length === 0;
  return isBare && words.length === 1 ? (words[0] ?? null) : null;
}

function clauseOf(words: readonly QueryWord[]): Clause {
  const asksForNothing = words.every(({ role }) => role === "excluded");
  const taken = words.map((word) =>
    asksForNothing || word.role === "or" ? { text: word.typed, role: "wanted" } : word,
  );
  const inRole = (role: string) =>
    taken
      .filter((word) => word.role === role)
      .map(({ text }) => fold(text).replace(/\s+/gu, " ").trim())
      .filter((text) => text !== "");
  const wanted = inRole("wanted");
  return {
    words: [...new Set(wanted)],
    phrase: wanted.length > 1 ? wanted.join(" ") : null,
    headings: [...new Set(inRole("heading"))],
    excluded: [...new Set(inRole("excluded"))],
  };
}

/** Half a character cannot be typed; it would be found in the middle of whole ones. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}
