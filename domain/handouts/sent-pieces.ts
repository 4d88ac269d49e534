import type { Citation } from "../notes/citation";
import type { RichText } from "../rich-text/rich-text";
import { type HandoutEntry, passageEntry } from "./handout";

/** A passage on its way into a handout, and what was written on it. */
export interface SentPiece {
  readonly citation: Citation;
  readonly comment: RichText | null;
}

/** In the order of the documents and, in each, of the text; what is there twice comes once. */
export function inReadingOrder(
  pieces: readonly SentPiece[],
  documentIds: readonly string[],
): readonly SentPiece[] {
  const order = new Map(documentIds.map((id, index) => [id, index]));
  const rank = ({ citation: { target } }: SentPiece) =>
    order.get(target.documentId) ?? documentIds.length;
  const start = ({ citation: { target } }: SentPiece) => target.position.start;
  const sorted = pieces.toSorted((a, b) => rank(a) - rank(b) || start(a) - start(b));
  const seen = new Set<string>();
  return sorted.filter(({ citation: { target }, comment }) => {
    const key = JSON.stringify([target, comment]);
    return !seen.has(key) && seen.add(key);
  });
}

/** A comment on several passages comes behind the last of those that follow each other. */
export function entriesOf(
  pieces: readonly SentPiece[],
  withComments: boolean,
  newId: () => string,
): readonly HandoutEntry[] {
  return pieces.flatMap(({ citation, comment }, index): readonly HandoutEntry[] => {
    const passage = passageEntry(newId(), citation);
    const isLast = pieces[index + 1]?.comment !== comment;
    if (!withComments || comment === null || !isLast) return [passage];
    return [passage, { kind: "text", id: newId(), body: comment }];
  });
}
