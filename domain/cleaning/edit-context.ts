import type { CleaningRule, Edit } from "../document/edit";
import type { Span } from "../document/span";
import { wholeCharacter } from "../document/whole-character";

/** An edit with the range its replacement has in the cleaned text. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly cleaned: Span;
}

/** The edits of one rule, in the order of the source. */
export interface EditGroup {
  readonly rule: CleaningRule;
  readonly edits: readonly PlacedEdit[];
}

/**
 * A changed piece of a text with what stands around it. A long piece keeps its
 * beginning and end: `omitted` code units between `changed` and `rest` are left out.
 */
export interface Excerpt {
  readonly before: string;
  readonly changed: string;
  readonly omitted: number;
  readonly rest: string;
  readonly after: string;
}

/** The place of an edit in both texts, to be shown side by side. */
export interface EditContext {
  readonly source: Excerpt;
  readonly cleaned: Excerpt;
}

/** Code units shown on each side of a change: about a line of a narrow column. */
const CONTEXT = 24;

/** Code units of a long piece shown at its beginning and at its end: a paragraph each. */
const PIECE_END = 160;

/** Groups the edits by rule, the rule used first in the source first. */
export function editGroups(edits: readonly Edit[]): readonly EditGroup[] {
  const groups = new Map<CleaningRule, PlacedEdit[]>();
  let shift = 0;
  for (const edit of edits) {
    const from = edit.from + shift;
    shift += edit.replacement.length - (edit.to - edit.from);
    const placed = { edit, cleaned: { from, to: from + edit.replacement.length } };
    const group = groups.get(edit.rule);
    if (group === undefined) groups.set(edit.rule, [placed]);
    else group.push(placed);
  }
  return Array.from(groups, ([rule, placed]) => ({ rule, edits: placed }));
}

/** What stands around an edit in the source and in the cleaned text. */
export function editContext(source: string, cleaned: string, placed: PlacedEdit): EditContext {
  return { source: excerpt(source, placed.edit), cleaned: excerpt(cleaned, placed.cleaned) };
}

function excerpt(text: string, { from, to }: Span): Excerpt {
  const before = text.slice(wholeCharacter(text, Math.max(0, from - CONTEXT)), from);
  const after = text.slice(to, wholeCharacter(text, Math.min(text.length, to + CONTEXT)));
  if (to - from <= 2 * PIECE_END) {
    return { before, changed: text.slice(from, to), omitted: 0, rest: "", after };
  }
  const left = wholeCharacter(text, from + PIECE_END);
  const right = wholeCharacter(text, to - PIECE_END);
  return {
    before,
    changed: text.slice(from, left),
    omitted: right - left,
    rest: text.slice(right, to),
    after,
  };
}
