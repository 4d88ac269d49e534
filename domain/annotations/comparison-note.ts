import type { Annotation, Passages } from "./annotation";
import type { Passage } from "./passage";

/*
 * A comparison note is one annotation on several passages, of one document or
 * of several: 本省 against 国家纲要.
 */

/** True for passages made on the same place of the same text. */
export function isSamePlace({ target: a }: Passage, { target: b }: Passage): boolean {
  return (
    a.documentId === b.documentId &&
    a.textHash === b.textHash &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end
  );
}

/** The passages with another one behind them; the same list where its place is among them. */
export function withPassage<T extends readonly Passage[]>(
  passages: T,
  passage: Passage,
): T | Passages {
  if (passages.some((one) => isSamePlace(one, passage))) return passages;
  const [first, ...rest] = passages;
  return first === undefined ? [passage] : [first, ...rest, passage];
}

/** The annotation without one of its passages; `null` where that is its only one. */
export function withoutPassage(annotation: Annotation, passage: Passage): Annotation | null {
  const [first, ...rest] = annotation.passages.filter((one) => !isSamePlace(one, passage));
  return first === undefined ? null : { ...annotation, passages: [first, ...rest] };
}
