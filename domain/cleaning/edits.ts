import type { Edit } from "../document/edit";

/** The text after the edits, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const edit of edits) {
    pieces.push(text.slice(position, edit.from), edit.replacement);
    position = edit.to;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/**
 * The edits that lead back: `applyEdits(applyEdits(text, edits), invertEdits(text, edits))`
 * is `text`. Their ranges count into the edited text.
 */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.from + shift;
    const to = from + edit.replacement.length;
    shift += edit.replacement.length - (edit.to - edit.from);
    return { rule: edit.rule, from, to, replacement: text.slice(edit.from, edit.to) };
  });
}
