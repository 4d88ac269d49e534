import { isMark } from "./marks";
import { type Change, isEmpty, lengthOf } from "./variant";

/** A change whose readings both end, or both begin, with marks, as a change of words and one of marks. */
export function splitMarks(a: string, b: string, change: Change): readonly Change[] {
  if (isEmpty(change.a) || isEmpty(change.b)) return [change];
  const headA = marksFrom(a, change.a.from, change.a.to);
  const headB = marksFrom(b, change.b.from, change.b.to);
  if (headA > 0 && headB > 0) return cut(change, headA, headB);
  const tailA = marksBefore(a, change.a.from, change.a.to);
  const tailB = marksBefore(b, change.b.from, change.b.to);
  if (tailA > 0 && tailB > 0)
    return cut(change, lengthOf(change.a) - tailA, lengthOf(change.b) - tailB);
  return [change];
}

function cut({ a, b }: Change, inA: number, inB: number): readonly Change[] {
  return [
    { a: { from: a.from, to: a.from + inA }, b: { from: b.from, to: b.from + inB } },
    { a: { from: a.from + inA, to: a.to }, b: { from: b.from + inB, to: b.to } },
  ].filter((part) => !isEmpty(part.a) || !isEmpty(part.b));
}

function marksFrom(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isMark(text.charCodeAt(at))) at++;
  return at - from;
}

function marksBefore(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isMark(text.charCodeAt(at - 1))) at--;
  return to - at;
}
