import { fold } from "./fold";

/** What is looked for, folded. */
export interface Query {
  /** Each once, in the order typed; all of them must stand in one block. */
  readonly words: readonly string[];
  /** The words as typed, one space between them, where there are several. */
  readonly phrase: string | null;
}

/**
 * Reads what a person typed: words with white space between them. No sign has
 * a meaning of its own, so whatever is copied from a text finds that text.
 *
 * White space in the text is never skipped: 中央国务院 does not find 中共中央
 * 国务院. The count would no longer be the one a plain search in the text gives;
 * and 中央 国务院, two words, finds it.
 */
export function parseQuery(typed: string): Query {
  const typedWords = fold(withoutLoneSurrogates(typed))
    .split(/\s+/u)
    .filter((word) => word !== "");
  const phrase = typedWords.length > 1 ? typedWords.join(" ") : null;
  return { words: [...new Set(typedWords)], phrase };
}

/** True where nothing is looked for, so nothing is found. */
export function isEmpty(query: Query): boolean {
  return query.words.length === 0;
}

/** Half a character cannot be typed; it would be found in the middle of whole ones. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}
