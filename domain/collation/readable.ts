import { growToWords } from "./grow-to-words";
import { hasMark, isOnlyMarks } from "./marks";
import { roomsAround } from "./room";
import { slide } from "./slide";
import { splitMarks } from "./split-marks";
import { type Change, lengthOf } from "./variant";

/** So many code units that both texts have may stand between two changes that become one. */
const MOST_SWALLOWED = 3;

/**
 * Makes changes fit for reading: what stands within one word or two becomes one
 * change (合格 against 符合, not 格 and 符), a change within a word grows to the
 * word, and a change of marks stays apart from one of words. The changes are
 * those within `passage`, in order, and stay so; what they say of the two texts
 * stays true.
 */
export function readable(
  a: string,
  b: string,
  passage: Change,
  changes: readonly Change[],
): readonly Change[] {
  const slid = roomsAround(changes, passage, (change, room) => slide(a, b, change, room));
  const joined = joinNear(a, b, slid);
  const grown = roomsAround(joined, passage, (change, room) => growToWords(a, b, change, room));
  return joinTouching(grown).flatMap((change) => splitMarks(a, b, change));
}

/**
 * Joins changes of words with no more between them than either changes, and no
 * mark. Those of marks stay apart: （一） against (一) are two.
 */
function joinNear(a: string, b: string, changes: readonly Change[]): readonly Change[] {
  const saysNothing = (change: Change) =>
    isOnlyMarks(a.slice(change.a.from, change.a.to) + b.slice(change.b.from, change.b.to));
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last === undefined) {
      joined.push(change);
      continue;
    }
    const between = a.slice(last.a.to, change.a.from);
    const most = Math.min(MOST_SWALLOWED, sizeOf(last), sizeOf(change));
    const isNear = between.length <= most && !hasMark(between);
    if (isNear && !saysNothing(last) && !saysNothing(change))
      joined[joined.length - 1] = span(last, change);
    else joined.push(change);
  }
  return joined;
}

function sizeOf({ a, b }: Change): number {
  return Math.max(lengthOf(a), lengthOf(b));
}

function span(first: Change, last: Change): Change {
  return {
    a: { from: first.a.from, to: last.a.to },
    b: { from: first.b.from, to: last.b.to },
  };
}

function joinTouching(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const touches =
      last !== undefined && last.a.to === change.a.from && last.b.to === change.b.from;
    if (touches) joined[joined.length - 1] = span(last, change);
    else joined.push(change);
  }
  return joined;
}
