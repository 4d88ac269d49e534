import { contains, type Span } from "../../domain/document/span";

/** Characters behind which a clause ends, and those behind which a sentence does. */
const CLAUSE_ENDS = /[，、；：。！？,;:!?\n]/u;
const SENTENCE_ENDS = /[。！？；!?;\n]/u;

/** The selection by keys in a passage: the character it began on, and the one it has come to. */
export interface WordCaret {
  readonly anchor: number;
  readonly at: number;
}

/** How the keys move: by a character, a clause, a sentence, or to the end of the passage. */
export type CaretStep = "character" | "clause" | "sentence" | "end";

/** What the keys have selected: whole characters, the last one too. */
export function spanOfCaret(text: string, { anchor, at }: WordCaret): Span {
  const [from, last] = anchor < at ? [anchor, at] : [at, anchor];
  return { from, to: last + lengthAt(text, last) };
}

/**
 * The caret one step on; what is `hidden` is stepped over. `extends` keeps the
 * character it began on.
 */
export function steppedCaret(
  text: string,
  hidden: readonly Span[],
  caret: WordCaret,
  step: CaretStep,
  direction: 1 | -1,
  isExtending: boolean,
): WordCaret {
  const at = destination(text, hidden, caret.at, step, direction);
  return { anchor: isExtending ? caret.anchor : at, at };
}

function destination(
  text: string,
  hidden: readonly Span[],
  from: number,
  step: CaretStep,
  direction: 1 | -1,
): number {
  const ends = { clause: CLAUSE_ENDS, sentence: SENTENCE_ENDS, character: /./su, end: /$^/u }[step];
  let at = from;
  for (let next = neighbour(text, hidden, at, direction); next !== null; ) {
    at = next;
    next = neighbour(text, hidden, at, direction);
    // Forward to the mark that ends a clause; back to its first character.
    const border = direction === 1 ? at : next;
    if (border !== null && ends.test(text.charAt(border))) break;
  }
  return at;
}

/** The next shown character; `null` at the end of the passage. */
function neighbour(
  text: string,
  hidden: readonly Span[],
  at: number,
  direction: 1 | -1,
): number | null {
  let next = direction === 1 ? at + lengthAt(text, at) : before(text, at);
  for (let cover = hidden.find((one) => contains(one, next)); cover !== undefined; ) {
    next = direction === 1 ? cover.to : before(text, cover.from);
    cover = hidden.find((one) => contains(one, next));
  }
  return next < 0 || next >= text.length ? null : next;
}

function before(text: string, at: number): number {
  return at >= 2 && lengthAt(text, at - 2) === 2 ? at - 2 : at - 1;
}

/** Of the character that begins here, in UTF-16 code units. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
