import { isWordUnit } from "./word-units";

/** Numbers as written (`98.5%`, `1,200`) and Latin words; on folded text, so lower case. */
const WHOLE_WORD = /\d+(?:[.,]\d+)*%?|[a-z][a-z0-9]*/g;

/** Code units that a whole word begins with: `0` to `z`, a quick sign that there may be one. */
const FIRST_WORD_UNIT = 0x30;
const LAST_WORD_UNIT = 0x7a;

/** A piece of the folded text that is indexed, and its offset. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

/** Receives the tokens of a text; `at` is the offset of the token. */
export interface TokenVisitor {
  /** Two adjacent word units, or one without neighbours, as `keyOf` names them. */
  key(key: number, at: number): void;
  /** A number or Latin word that is no such key. */
  word(word: string, at: number): void;
}

/**
 * Visits what a text is indexed and ranked by:
 * - every two adjacent word units, overlapping, whatever they are: 质量, 5年,
 *   ab. Where a query stands in a text, all pairs of the query stand there too;
 *   that is what finds the candidates, and why digits and letters are paired;
 * - each word unit that has no neighbour;
 * - each number and Latin word as a whole, after the others.
 */
export function visitTokens(folded: string, visitor: TokenVisitor): void {
  let before = 0;
  let isPaired = false;
  let mayHaveWord = false;
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 0;
    const current = isWordUnit(unit) ? unit : 0;
    if (before !== 0 && current !== 0) visitor.key(pairKey(before, current), i - 1);
    else if (before !== 0 && !isPaired) visitor.key(before, i - 1);
    isPaired = before !== 0 && current !== 0;
    mayHaveWord ||= current >= FIRST_WORD_UNIT && current <= LAST_WORD_UNIT;
    before = current;
  }
  if (mayHaveWord) visitWords(folded, visitor);
}

function visitWords(folded: string, visitor: TokenVisitor): void {
  for (const match of folded.matchAll(WHOLE_WORD)) {
    if (keyOf(match[0]) === null) visitor.word(match[0], match.index);
  }
}

/** The tokens of a text; a text has each token as often as it stands there. */
export function tokensOf(folded: string): Token[] {
  const found: Token[] = [];
  visitTokens(folded, {
    key: (key, at) => found.push({ text: tokenOfKey(key), at }),
    word: (text, at) => found.push({ text, at }),
  });
  return found;
}

/** The pairs of a text, as keys, each once. */
export function pairKeys(folded: string): Set<number> {
  const keys = new Set<number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const [first, second] = [folded.charCodeAt(i), folded.charCodeAt(i + 1)];
    if (isWordUnit(first) && isWordUnit(second)) keys.add(pairKey(first, second));
  }
  return keys;
}

/** The number that stands for a token of one or two word units; `null` for any other. */
export function keyOf(token: string): number | null {
  const [first, second] = [token.charCodeAt(0), token.charCodeAt(1)];
  if (token.length === 1) return first;
  return token.length === 2 && isWordUnit(first) && isWordUnit(second)
    ? pairKey(first, second)
    : null;
}

/** True of two adjacent word units, which are a token wherever they stand. */
export function isPair(token: string): boolean {
  return token.length === 2 && keyOf(token) !== null;
}

/** The token a key stands for. */
export function tokenOfKey(key: number): string {
  const first = key >>> 16;
  const second = String.fromCharCode(key & 0xffff);
  return first === 0 ? second : String.fromCharCode(first) + second;
}

/** Two code units fill 32 bits exactly; a single one leaves the upper half empty. */
function pairKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
