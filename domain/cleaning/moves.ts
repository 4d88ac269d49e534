import type { Edit } from "../document/edit";
import type { Span } from "../document/span";

/** Characters that cleaning took from one place and put at another. */
export interface Move {
  /** Where they stand in the edited text, without a line break set after them. */
  readonly cleaned: Span;
  /** Where they came from in the source. */
  readonly source: Span;
}

/** The moves among edits, in the order of the edited text. */
export function movesOf(edits: readonly Edit[]): readonly Move[] {
  const moves: Move[] = [];
  let shift = 0;
  for (const { from, to, replacement, movedFrom } of edits) {
    const start = from + shift;
    shift += replacement.length - (to - from);
    if (movedFrom === undefined) continue;
    const words = replacement.replace(/\n$/, "");
    moves.push({ cleaned: { from: start, to: start + words.length }, source: movedFrom });
  }
  return moves;
}
