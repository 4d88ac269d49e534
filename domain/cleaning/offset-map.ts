import type { Edit } from "../document/edit";
import type { Span } from "../document/span";
import { type Move, movesOf } from "./moves";

/**
 * Which neighbour an offset stays with where characters were removed beside it:
 * the character before it (as a range's end does) or after it (as its start does).
 */
export type Side = "before" | "after";

/**
 * Leads between the source and the edited text, both in UTF-16 code units.
 * Single offsets map in order (a greater one never maps to a smaller one), so
 * moved characters have the place where they were inserted; ranges of moved
 * characters lead to where the characters came from. Inside a replaced piece a
 * range grows to the whole piece on the other side.
 */
export interface OffsetMap {
  toSource(offset: number, side?: Side): number;
  toCleaned(offset: number, side?: Side): number;
  /** The smallest range of the source that holds what the range shows. */
  sourceSpan(cleaned: Span): Span;
  /**
   * The ranges of the source that the range shows, in the order of the edited
   * text: one, or more where moved characters stand beside others.
   */
  sourceSpans(cleaned: Span): readonly Span[];
  /**
   * The smallest range of the edited text that holds what is left of the range:
   * at its place, or where it was moved as a whole.
   */
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
  const moves = movesOf(edits);
  const sourceSpans = (span: Span) => partsOf(span, moves, (part) => mapSpan(backward, part));
  return {
    toSource: (offset, side = "after") => map(backward, offset, side),
    toCleaned: (offset, side = "after") => map(forward, offset, side),
    sourceSpans,
    sourceSpan: (span) => hull(sourceSpans(span)),
    cleanedSpan: (span) => {
      const move = moves.find(({ source }) => isWithin(span, source));
      if (move === undefined || span.from === span.to) return mapSpan(forward, span);
      return moved(span, move.source, move.cleaned);
    },
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

/** Cuts a range of the edited text where moved characters begin and end, and maps each part. */
function partsOf(
  span: Span,
  moves: readonly Move[],
  mapPart: (part: Span) => Span,
): readonly Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (const { cleaned, source } of moves) {
    const part = { from: Math.max(from, cleaned.from), to: Math.min(span.to, cleaned.to) };
    if (part.from >= part.to) continue;
    if (from < part.from) parts.push(mapPart({ from, to: part.from }));
    parts.push(moved(part, cleaned, source));
    from = part.to;
  }
  if (parts.length === 0) return [mapPart(span)];
  if (from < span.to) parts.push(mapPart({ from, to: span.to }));
  // The line break after a moved headline comes from nowhere.
  return parts.filter((part) => part.from < part.to);
}

/** Character by character where both sides are equally long, else the whole other side. */
function moved(span: Span, here: Span, there: Span): Span {
  if (here.to - here.from !== there.to - there.from) return there;
  const shift = there.from - here.from;
  return { from: span.from + shift, to: span.to + shift };
}

function hull(spans: readonly Span[]): Span {
  return spans.reduce((all, { from, to }) => ({
    from: Math.min(all.from, from),
    to: Math.max(all.to, to),
  }));
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
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
