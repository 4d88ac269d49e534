import { type Condition, conditionOf } from "./condition";
import { fold } from "./fold";
import { isKindField } from "./query-fields";
import { type QueryWord, queryWords } from "./query-words";
import { withOneValueEach } from "./word-values";

/** What must and must not hold of one record; all words folded, each once. */
export interface Clause {
  readonly words: readonly string[];
  /** The words as typed, one space between them, where there are several. */
  readonly phrase: string | null;
  /** Words that must stand in the title or heading the block is or begins with. */
  readonly headings: readonly string[];
  readonly excluded: readonly string[];
  readonly excludedHeadings: readonly string[];
  /** What must hold of the record beside its text. */
  readonly conditions: readonly Condition[];
}

/** What is looked for: a record is found where one of the clauses holds. */
export interface Query {
  readonly clauses: readonly Clause[];
}

/** Most queries are one word without any sign; it is read at once. */
const PLAIN_WORD = /^(?!OR$)[\p{L}\p{N}%.]+$/u;

/**
 * Reads what a person typed: words with white space between them, which must
 * all stand in one block. "…" keeps words together, -… excludes, and OR between
 * words divides the query into alternatives. A field asks for a word in a
 * heading (标题:), a comment (批注:), a note (笔记:) or a handout (讲义:), or for records of an issuer
 * (发文机关:), a chapter (章:) or with a tag (标签:); of several values with commas
 * between them one is enough. Where a sign makes no sense it is looked for like
 * any other, so whatever is copied from a text finds that text.
 *
 * White space in the text is never skipped: 中央国务院 does not find 中共中央
 * 国务院. The count would no longer be the one a plain search in the text gives;
 * and 中央 国务院, two words, finds it.
 */
export function parseQuery(typed: string): Query {
  if (PLAIN_WORD.test(typed)) return { clauses: [clauseOfWord(fold(typed))] };
  const alternatives: QueryWord[][] = [[]];
  const words = queryWords(withoutLoneSurrogates(typed));
  for (const [i, word] of words.entries()) {
    const divides = word.role === "or" && i > 0 && i < words.length - 1;
    if (divides) alternatives.push([]);
    else alternatives.at(-1)?.push(word);
  }
  const clauses = alternatives.flatMap(withOneValueEach).map(clauseOf);
  return { clauses: eachOnce(clauses.filter((clause) => !isVoid(clause))) };
}

/** True where nothing is looked for, so nothing is found. */
export function isEmpty(query: Query): boolean {
  return query.clauses.length === 0;
}

/** The words that a block must hold for a clause to hold. */
export function needlesOf({ words, headings }: Clause): readonly string[] {
  return headings.length === 0 ? words : [...words, ...headings];
}

/** True of a clause without words: it asks for whole documents, chapters, or what the user wrote. */
export function isListing(clause: Clause): boolean {
  return clause.words.length === 0 && clause.headings.length === 0;
}

/** The one word that is looked for in the texts; `null` where there is more to it. */
export function onlyWordOf({ clauses }: Query): string | null {
  const [clause, ...others] = clauses;
  if (clause === undefined || others.length > 0) return null;
  const { words, phrase, headings, excluded, excludedHeadings } = clause;
  const isBare =
    phrase === null && headings.length + excluded.length + excludedHeadings.length === 0;
  return isBare && words.length === 1 ? (words[0] ?? null) : null;
}

/** An alternative that is given again finds nothing more, and would cost a search of its own. */
function eachOnce(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}

function isVoid(clause: Clause): boolean {
  return isListing(clause) && clause.conditions.length === 0;
}

function clauseOfWord(word: string): Clause {
  return {
    words: [word],
    phrase: null,
    headings: [],
    excluded: [],
    excludedHeadings: [],
    conditions: [],
  };
}

function clauseOf(words: readonly QueryWord[]): Clause {
  const asksForNothing = words.every(({ role }) => role === "excluded");
  const taken = words.map(
    (word): QueryWord =>
      asksForNothing || word.role === "or"
        ? { ...word, text: word.typed, role: "wanted", field: null }
        : word,
  );
  const inRole = (role: QueryWord["role"], isHeading: boolean) =>
    foldedTexts(taken.filter((word) => word.role === role && isOfText(word, isHeading)));
  const wanted = inRole("wanted", false);
  return {
    words: [...new Set(wanted)],
    phrase: wanted.length > 1 ? wanted.join(" ") : null,
    headings: [...new Set(inRole("wanted", true))],
    excluded: [...new Set(inRole("excluded", false))],
    excludedHeadings: [...new Set(inRole("excluded", true))],
    conditions: taken.flatMap(conditionOf),
  };
}

/** True of words of the heading, or of the text wherever; the others make conditions only. */
function isOfText({ field }: QueryWord, isHeading: boolean): boolean {
  if (isHeading) return field === "heading";
  return field === null || isKindField(field);
}

function foldedTexts(words: readonly QueryWord[]): string[] {
  return words.map(({ text }) => fold(onOneLine(text)).trim()).filter((text) => text !== "");
}

/**
 * A line break stands in no block but at its end; what is copied over one is
 * looked for with a blank. Other blanks stay as many as they are, since a text
 * may have several in a row.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\n\r]+/gu, " ");
}

/** Half a character cannot be typed; it would be found in the middle of whole ones. */
export function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}
