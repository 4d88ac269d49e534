import { changesBetween } from "./changes";
import { readable } from "./readable";

/** A stretch of two versions of a text: in both, or in one of them. */
export interface ComparedStretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What was taken out of `before` and put in to make `after`, in order. The
 * stretches that are the same or removed make `before`, those the same or added
 * make `after`.
 */
export function compareTexts(before: string, after: string): readonly ComparedStretch[] {
  const whole = {
    a: { from: 0, to: before.length },
    b: { from: 0, to: after.length },
  };
  const changes = changesBetween(before, whole.a, after, whole.b);
  const stretches: ComparedStretch[] = [];
  const push = (kind: ComparedStretch["kind"], text: string) => {
    if (text !== "") stretches.push({ kind, text });
  };
  let at = 0;
  for (const { a, b } of readable(before, after, whole, changes)) {
    push("same", before.slice(at, a.from));
    push("removed", before.slice(a.from, a.to));
    push("added", after.slice(b.from, b.to));
    at = a.to;
  }
  push("same", before.slice(at));
  return stretches;
}
