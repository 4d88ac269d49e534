import { COMPARABLE } from "../alignment/comparable";
import type { Document } from "../document/document";

/** Knows where words begin and end; the dictionary comes with the engine (ICU). */
const SEGMENTER = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** A term is used at least so often; a word that comes by once is a turn of phrase. */
const LEAST_USES = 2;

/** Words of two characters come back by chance (良好, 超过); longer ones are clauses. In code units. */
const LEAST_LENGTH = 3;
const MOST_LENGTH = 12;

/** A single character is joined to no term: it is a particle as often as not. */
const LEAST_WORD = 2;

/** What stands in quotes is meant as a term, however seldom it is used. */
const QUOTED = /[“「『《]([^”」』》]{2,12})[”」』》]/gu;

/**
 * For each document the terms that none of the others uses: words, and words
 * that always stand together, which come back in its text or stand in quotes.
 * The names of its issuers and its title are none: every document has its own.
 * Widths, case and traditional forms of characters make no difference.
 */
export function findUniqueTerms(
  documents: readonly Pick<Document, "text" | "title" | "issuers">[],
): readonly (readonly string[])[] {
  if (documents.length < 2) return documents.map(() => []);
  const texts = documents.map(({ text }) => comparable(text));
  return documents.map(({ text, title, issuers }, at) => {
    const others = texts.filter((_, other) => other !== at);
    const own = comparable([title, ...issuers].join("\n"));
    const isUnique = (word: string) => {
      const form = comparable(word);
      return !own.includes(form) && others.every((other) => !other.includes(form));
    };
    return termsOf(text, isUnique);
  });
}

/** The characters as they are compared, one for one; what says nothing becomes a blank. */
function comparable(text: string): string {
  let form = "";
  for (let at = 0; at < text.length; at++) {
    const unit = COMPARABLE[text.charCodeAt(at)] ?? 0;
    form += unit === 0 ? " " : String.fromCharCode(unit);
  }
  return form;
}

const HAN_WORD = /^\p{Script=Han}+$/u;

function termsOf(text: string, isUnique: (word: string) => boolean): readonly string[] {
  const judged = new Map<string, boolean>();
  const unique = (word: string) => {
    const known = judged.get(word) ?? isUnique(word);
    judged.set(word, known);
    return known;
  };
  const counts = new Map<string, number>();
  for (const run of uniqueRuns(text, unique)) {
    for (const phrase of phrasesOf(run)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count >= LEAST_USES);
  // Part of a longer term wherever it stands, it is no term of its own.
  const whole = repeated.filter(
    ([term, count]) =>
      !repeated.some(
        ([longer, uses]) => longer !== term && uses === count && longer.includes(term),
      ),
  );
  const quoted = [...text.matchAll(QUOTED)].map(([, word = ""]) => word);
  const meant = quoted.filter((word) => HAN_WORD.test(word) && unique(word));
  return [...new Set([...whole.map(([term]) => term), ...meant])];
}

/** The stretches of a text of words that are all unique. */
function uniqueRuns(
  text: string,
  isUnique: (word: string) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const { segment } of SEGMENTER.segment(text)) {
    const isWord = segment.length >= LEAST_WORD && HAN_WORD.test(segment);
    if (isWord && isUnique(segment)) runs.at(-1)?.push(segment);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/** The words in a row that are long enough for a term and not too long. */
function phrasesOf(run: readonly string[]): readonly string[] {
  return run.flatMap((_, from) => {
    const phrases: string[] = [];
    let phrase = "";
    for (const word of run.slice(from)) {
      phrase += word;
      if (phrase.length > MOST_LENGTH) break;
      if (phrase.length >= LEAST_LENGTH) phrases.push(phrase);
    }
    return phrases;
  });
}
