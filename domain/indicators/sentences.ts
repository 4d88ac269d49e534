import type { Span } from "../document/span";
import { MASK, masked } from "./masked";
import type { Wording } from "./wording";

/** A part of a sentence between commas, colons, semicolons or the brackets of （其中…）. */
export interface Clause extends Span {
  /** True where a semicolon stands before it. */
  readonly opensPart: boolean;
}

/**
 * A sentence by itself. Its own offsets, of clauses and of whatever is found
 * in it, count from its start; `from` and `to` are its place in the text.
 */
export interface Sentence extends Span {
  /** Its characters as they stand. */
  readonly text: string;
  /** The same in half-width forms, with masks for what quotation marks and brackets enclose. */
  readonly words: string;
  readonly clauses: readonly Clause[];
}

const SENTENCE = /[^。!?\n]+[。!?]*[”’」)]*/g;
const CLAUSE_END = /[,;:。!?()]/;

/** The sentences of a passage, without white space at their ends. */
export function sentencesIn({ text, plain }: Wording, passage: Span): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of plain.slice(passage.from, passage.to).matchAll(SENTENCE)) {
    const inside = match[0].trim();
    if (inside === "") continue;
    const from = passage.from + match.index + match[0].indexOf(inside);
    const to = from + inside.length;
    const words = masked(plain, { from, to });
    sentences.push({ from, to, text: text.slice(from, to), words, clauses: clausesOf(words) });
  }
  return sentences;
}

function clausesOf(words: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opensPart = false;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !endsClause(words, at)) continue;
    if (at > start) clauses.push({ from: start, to: at, opensPart });
    opensPart = words[at] === ";";
    start = at + 1;
  }
  return clauses;
}

/** A comma between thousands and the colon of 2:1 end nothing, nor do the brackets of a name. */
function endsClause(words: string, at: number): boolean {
  const mark = words[at] ?? "";
  if (!CLAUSE_END.test(mark)) return false;
  if (mark === "(") return words.startsWith("其中", at + 1);
  if (mark === ")") return isUnmasked(words, at);
  if ((mark !== "," && mark !== ":") || !/\d/.test(words[at - 1] ?? "")) return true;
  return !(mark === "," ? /^\d{3}(?!\d)/ : /^\d/).test(words.slice(at + 1, at + 5));
}

/** The closing bracket of （其中…） has words before it, not masks. */
function isUnmasked(words: string, at: number): boolean {
  return words[at - 1] !== MASK && words[at - 1] !== "(";
}
