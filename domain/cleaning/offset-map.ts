import type { Edit } from "../document/edit";
import type { Span } from "../document/span";

/**
 * Which neighbour an offset stays with where characters were removed beside it:
 * the character before it (as a range's end does) or after it (as its start does).
 */
export type Side = "before" | "after";

/**
 * Leads between the source and the edited text, both in UTF-16 code units.
 * Offsets map in order (a greater one never maps to a smaller one); inside a
 * replaced piece a range grows to the whole piece on the other side.
 */
export interface OffsetMap {
  toSource(offset: number, side?: Side): number;
  toCleaned(offset: number, side?: Side): number;
  /** The smallest range of the source that holds what the range shows. */
  sourceSpan(cleaned: Span): Span;
  /** The smallest range of the edited text that holds what is left of the range. */
  cleanedSpan(source: Span): Span;
}

/** One edit seen from both texts; `here` is the side one asks from. */
interface Piece {
  readonly here: Span;
  readonly there: Span;
}

export function offsetMap(edits: readonly Edit[]): OffsetMap {
  const forward = piecesOf(edits);
  const backward = forward.map(({ here, there }) => ({ here: there, there: here }));
  return {
    toSource: (offset, side = "after") => map(backward, offset, side),
    toCleaned: (offset, side = "after") => map(forward, offset, side),
    sourceSpan: (span) => mapSpan(backward, span),
    cleanedSpan: (span) => mapSpan(forward, span),
  };
}

function piecesOf(edits: readonly Edit[]): readonly Piece[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.from + shift;
    shift += edit.replacement.length - (edit.to - edit.from);
    return {
      here: { from: edit.from, to: edit.to },
      there: { from, to: from + edit.replacement.length },
    };
  });
}

function mapSpan(pieces: readonly Piece[], span: Span): Span {
  const from = map(pieces, span.from, "after");
  const to = map(pieces, span.to, "before");
  return { from, to: Math.max(from, to) };
}

function map(pieces: readonly Piece[], offset: number, side: Side): number {
  return side === "after" ? mapStart(pieces, offset) : mapEnd(pieces, offset);
}

function mapStart(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[countWhile(pieces, (candidate) => candidate.here.from <= offset) - 1];
  if (piece === undefined) return offset;
  return offset < piece.here.to ? piece.there.from : piece.there.to + offset - piece.here.to;
}

function mapEnd(pieces: readonly Piece[], offset: number): number {
  const next = countWhile(pieces, (candidate) => candidate.here.to < offset);
  const piece = pieces[next];
  if (piece !== undefined) {
    return offset > piece.here.from ? piece.there.to : piece.there.from + offset - piece.here.from;
  }
  const last = pieces[next - 1];
  return last === undefined ? offset : last.there.to + offset - last.here.to;
}

/** How many leading elements satisfy the test, which fails for all after the first failure. */
function countWhile(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && test(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
