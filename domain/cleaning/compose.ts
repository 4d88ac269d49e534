import type { Edit } from "../document/edit";
import type { Span } from "../document/span";
import { applyEdits } from "./edits";
import { offsetMap } from "./offset-map";
import { splitBlanks, UNSEEN_RULES } from "./split-blanks";

/** An edit with its range in the text between the two lists. */
interface Placed extends Span {
  readonly edit: Edit;
  readonly later: boolean;
}

/** Edits that share characters of the text between, in order. */
interface Cluster extends Span {
  readonly members: readonly Placed[];
}

/**
 * One edit list for two: `first` leads from the source to `between`, `second`
 * from there to the end; the result leads from the source to the end. An edit
 * keeps an entry of its own as long as it shares no character with one of the
 * other list; where a later edit cuts into or spans an earlier one's
 * replacement, the two become one, which keeps the rest of that replacement
 * and the name of the one that takes more away.
 */
export function compose(
  first: readonly Edit[],
  between: string,
  second: readonly Edit[],
): readonly Edit[] {
  const toSource = offsetMap(first).sourceSpan;
  const composed: Edit[] = [];
  let shift = 0; // source offset minus offset in `between`, up to here
  const placed = placedFirst(first);
  for (const cluster of clusters(inOrder(placed, splitBlanks(second, removals(placed))))) {
    const from = cluster.from + shift;
    for (const member of cluster.members) {
      if (!member.later) shift = member.edit.to - member.to;
    }
    const range = { from, to: cluster.to + shift };
    composed.push(merged(cluster, range, between, toSource));
  }
  return composed;
}

function placedFirst(first: readonly Edit[]): readonly Placed[] {
  let shift = 0;
  return first.map((edit) => {
    const from = edit.from + shift;
    shift += edit.replacement.length - (edit.to - edit.from);
    return { from, to: from + edit.replacement.length, edit, later: false };
  });
}

/** Where something a reader sees was removed and nothing took its place. */
function removals(placed: readonly Placed[]): readonly number[] {
  return placed
    .filter(({ from, to, edit }) => from === to && !UNSEEN_RULES.has(edit.rule))
    .map(({ from }) => from);
}

/** Both lists in one, by start and then by end, the earlier list first where both are equal. */
function inOrder(first: readonly Placed[], second: readonly Edit[]): readonly Placed[] {
  const all: Placed[] = [];
  let next = 0;
  for (const edit of second) {
    for (let placed = first[next]; placed !== undefined; placed = first[next]) {
      if (placed.from > edit.from || (placed.from === edit.from && placed.to > edit.to)) break;
      all.push(placed);
      next += 1;
    }
    all.push({ from: edit.from, to: edit.to, edit, later: true });
  }
  return [...all, ...first.slice(next)];
}

function clusters(placed: readonly Placed[]): readonly Cluster[] {
  const found: { from: number; to: number; members: Placed[] }[] = [];
  for (const edit of placed) {
    const last = found.at(-1);
    if (last !== undefined && edit.from < last.to && last.from < edit.to) {
      last.members.push(edit);
      last.to = Math.max(last.to, edit.to);
    } else {
      found.push({ from: edit.from, to: edit.to, members: [edit] });
    }
  }
  return found;
}

function merged(
  cluster: Cluster,
  range: Span,
  between: string,
  toSource: (span: Span) => Span,
): Edit {
  const [only] = cluster.members;
  if (cluster.members.length === 1 && only?.later === false) return only.edit;
  const later = cluster.members.filter((member) => member.later).map((member) => member.edit);
  const replacement = applyEdits(
    between.slice(cluster.from, cluster.to),
    later.map((edit) => ({
      ...edit,
      from: edit.from - cluster.from,
      to: edit.to - cluster.from,
    })),
  );
  return { ...naming(cluster, toSource), ...range, replacement };
}

/**
 * A move stays a move whatever else touched it; otherwise the edit that takes
 * most of what can be seen gives its name.
 */
function naming(
  cluster: Cluster,
  toSource: (span: Span) => Span,
): Pick<Edit, "rule" | "movedFrom"> {
  for (const { edit, later } of cluster.members) {
    if (edit.movedFrom === undefined) continue;
    return { rule: edit.rule, movedFrom: later ? toSource(edit.movedFrom) : edit.movedFrom };
  }
  const isSeen = ({ edit }: Placed) => !UNSEEN_RULES.has(edit.rule);
  const taken = ({ edit }: Placed) => edit.to - edit.from;
  const seen = cluster.members.filter(isSeen);
  const candidates = seen.length === 0 ? cluster.members : seen;
  const { edit } = candidates.reduce((most, one) => (taken(one) >= taken(most) ? one : most));
  return { rule: edit.rule };
}
