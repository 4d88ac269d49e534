import type { CleaningRule, Edit } from "../document/edit";

/** Rules that take nothing a reader sees. */
export const UNSEEN_RULES: ReadonlySet<CleaningRule> = new Set([
  "line-breaks",
  "joined-lines",
  "white-space",
]);

/**
 * Cuts edits of blanks where something was removed before, so that a page
 * number keeps an entry of its own where the white space on both its sides goes
 * too. `removals` are the places, in order, of what was removed; the edits'
 * result stays the same.
 */
export function splitBlanks(edits: readonly Edit[], removals: readonly number[]): readonly Edit[] {
  let next = 0;
  return edits.flatMap((edit) => {
    if (!UNSEEN_RULES.has(edit.rule)) return [edit];
    while ((removals[next] ?? Number.POSITIVE_INFINITY) <= edit.from) next += 1;
    const parts: Edit[] = [];
    let rest = edit;
    for (let at = removals[next]; at !== undefined && at < edit.to; at = removals[next]) {
      next += 1;
      if (at === rest.from) continue;
      parts.push({ ...rest, to: at });
      rest = { ...rest, from: at, replacement: "" };
    }
    return [...parts, rest];
  });
}
