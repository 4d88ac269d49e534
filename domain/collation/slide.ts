import type { Span } from "../document/span";
import { isMark } from "./marks";
import type { Room } from "./room";
import { type Change, isEmpty, lengthOf } from "./variant";
import { wordEndsAround } from "./words";

/** Farther than this nobody looks for a better place, in code units. */
const FARTHEST = 24;

/** A place between words is worth two clauses' ends. */
const WORD_WORTH = 2;

/**
 * Moves an insertion or a deletion to where a reader would see it: 追究 becomes
 * 追溯追究 by 追溯 before it as well as by 溯追 within it, and the former keeps
 * words whole. Any other change stays.
 */
export function slide(a: string, b: string, change: Change, room: Room): Change {
  const isInsertion = isEmpty(change.a);
  if (isInsertion === isEmpty(change.b)) return change;
  const [longer, span] = isInsertion ? [b, change.b] : [a, change.a];
  const [shorter, point] = isInsertion ? [a, change.a] : [b, change.b];
  const back = repeatsBefore(longer, span, Math.min(FARTHEST, room.before));
  const on = repeatsAfter(longer, span, Math.min(FARTHEST, room.after));
  if (back === 0 && on === 0) return change;
  const ends = wordEndsAround(longer, { from: span.from - back, to: span.to + on });
  const points = wordEndsAround(shorter, { from: point.from - back, to: point.to + on });
  let best = { by: 0, worth: -1 };
  for (let by = -back; by <= on; by++) {
    const own = worthOf(longer, moved(span, by), ends);
    const worth = own + (points.has(point.from + by) ? WORD_WORTH : 0);
    // Of equals the first found stays, unless the change would stay where it is.
    if (worth > best.worth || (worth === best.worth && by === 0)) best = { by, worth };
  }
  return { a: moved(change.a, best.by), b: moved(change.b, best.by) };
}

/** How far a stretch may go back and still say the same: the units before it repeat its last ones. */
function repeatsBefore(text: string, span: Span, most: number): number {
  let by = 0;
  while (by < most && text[span.from - by - 1] === text[span.to - by - 1]) by++;
  return by;
}

function repeatsAfter(text: string, span: Span, most: number): number {
  let by = 0;
  while (by < most && span.to + by < text.length && text[span.from + by] === text[span.to + by]) {
    by++;
  }
  return by;
}

/** Whole words are worth most, then whole clauses: the mark that ends one belongs to it. */
function worthOf(text: string, span: Span, ends: ReadonlySet<number>): number {
  const wholeWords = (ends.has(span.from) ? 1 : 0) + (ends.has(span.to) ? 1 : 0);
  const isAfterMark = span.from === 0 || isMark(text.charCodeAt(span.from - 1));
  const endsWithMark = lengthOf(span) > 1 && isMark(text.charCodeAt(span.to - 1));
  return WORD_WORTH * wholeWords + (isAfterMark ? 1 : 0) + (endsWithMark ? 1 : 0);
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
