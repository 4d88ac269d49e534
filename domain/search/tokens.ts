import { isWordUnit } from "./word-units";

/** Numbers as written (`98.5%`, `1,200`) and Latin words; on folded text, so lower case. */
const WHOLE_WORD = /\d+(?:[.,]\d+)*%?|[a-z][a-z0-9]*/g;

/** A piece of the folded text that is indexed, and its offset. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * Every two adjacent word units, overlapping, whatever they are: 质量, 5年, ab.
 * Where a query stands in a text, all pairs of the query stand there too; that
 * is what finds the candidates, and why digits and letters are paired as well.
 */
export function pairs(folded: string): Token[] {
  const found: Token[] = [];
  for (let i = 0; i + 1 < folded.length; i++) {
    if (isWordUnit(folded.charCodeAt(i)) && isWordUnit(folded.charCodeAt(i + 1))) {
      found.push({ text: folded.slice(i, i + 2), at: i });
    }
  }
  return found;
}

/**
 * What a text is ranked by, in the order of the text: its pairs, each word unit
 * that has no neighbour, and each number and Latin word as a whole where it is
 * not a pair already.
 */
export function rankingTokens(folded: string): Token[] {
  const found = pairs(folded);
  for (let i = 0; i < folded.length; i++) {
    if (standsAlone(folded, i)) found.push({ text: folded.charAt(i), at: i });
  }
  for (const match of folded.matchAll(WHOLE_WORD)) {
    const text = match[0];
    const isUnit = text.length === 1;
    const isPair = text.length === 2 && isWordUnit(text.charCodeAt(1));
    if (!isUnit && !isPair) found.push({ text, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at || a.text.length - b.text.length);
}

function standsAlone(folded: string, at: number): boolean {
  return (
    isWordUnit(folded.charCodeAt(at)) &&
    !(at > 0 && isWordUnit(folded.charCodeAt(at - 1))) &&
    !(at + 1 < folded.length && isWordUnit(folded.charCodeAt(at + 1)))
  );
}
