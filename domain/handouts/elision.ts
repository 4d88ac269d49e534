import { overlaps, type Span, slice } from "../document/span";

/** `ellipsis` words left out, shown as ……; `gap` words the reader is to fill in. */
export const ELISION_KINDS = ["ellipsis", "gap"] as const;
export type ElisionKind = (typeof ELISION_KINDS)[number];

/** Words of a passage that are not shown: UTF-16 code units into the cited words. */
export interface Elision extends Span {
  readonly as: ElisionKind;
}

/** What stands for words left out. */
export const ELLIPSIS = "……";

/** A gap is as long as its words, within these bounds, so that it tells little of them. */
const SHORTEST_GAP = 4;
const LONGEST_GAP = 16;
const GAP_LINE = "＿";

/** A passage as it is shown: words, and what stands for words that are not. */
export interface PassagePiece extends Span {
  readonly kind: "words" | ElisionKind;
  /** Of an elision the words that are not shown. */
  readonly text: string;
}

/**
 * The elisions with these words elided too; what was elided there before in
 * another way gives way. `null` where no word would be left to read.
 */
export function withElision(
  elisions: readonly Elision[],
  elision: Elision,
  length: number,
): readonly Elision[] | null {
  const others = elisions.flatMap((one) => outside(one, elision));
  const all = joined([...others, elision]);
  const hidden = all.reduce((sum, { from, to }) => sum + to - from, 0);
  return hidden >= length ? null : all;
}

/** The elisions without those that share words with the span. */
export function withoutElisionsIn(elisions: readonly Elision[], span: Span): readonly Elision[] {
  return elisions.filter((one) => !overlaps(one, span));
}

/** A passage in pieces, in order; put together they are its words. */
export function passagePieces(
  words: string,
  elisions: readonly Elision[],
): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  const push = (kind: PassagePiece["kind"], from: number, to: number) => {
    if (from < to) pieces.push({ kind, from, to, text: slice(words, { from, to }) });
  };
  let at = 0;
  for (const { from, to, as } of elisions) {
    push("words", at, from);
    push(as, from, to);
    at = to;
  }
  push("words", at, words.length);
  return pieces;
}

/** The pieces of each paragraph of a passage, without the line breaks between them. */
export function passageParagraphs(
  pieces: readonly PassagePiece[],
): readonly (readonly PassagePiece[])[] {
  const paragraphs: PassagePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== "words") {
      paragraphs.at(-1)?.push(piece);
      continue;
    }
    let { from } = piece;
    for (const [index, text] of piece.text.split("\n").entries()) {
      if (index > 0) paragraphs.push([]);
      const to = from + text.length;
      if (from < to) paragraphs.at(-1)?.push({ kind: "words", from, to, text });
      from = to + 1;
    }
  }
  return paragraphs.filter((one) => one.some(({ kind, text }) => kind !== "words" || text.trim()));
}

/** What is read in the place of a piece. */
export function shownText({ kind, text }: Pick<PassagePiece, "kind" | "text">): string {
  if (kind === "words") return text;
  if (kind === "ellipsis") return ELLIPSIS;
  return GAP_LINE.repeat(Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, Array.from(text).length)));
}

/** In order; those of one kind that meet are one. */
export function joined(elisions: readonly Elision[]): readonly Elision[] {
  const all: Elision[] = [];
  for (const one of elisions.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || last.as !== one.as || last.to < one.from) all.push(one);
    else all[all.length - 1] = { ...last, to: Math.max(last.to, one.to) };
  }
  return all;
}

/** The parts of an elision before and behind a span. */
function outside(elision: Elision, span: Span): readonly Elision[] {
  const before = { ...elision, to: Math.min(elision.to, span.from) };
  const behind = { ...elision, from: Math.max(elision.from, span.to) };
  return [before, behind].filter(({ from, to }) => from < to);
}
