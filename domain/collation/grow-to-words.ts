import { hasMark, isOnlyMarks } from "./marks";
import type { Room } from "./room";
import { type Change, lengthOf } from "./variant";
import { wordEndsAround } from "./words";

/** A change takes in so many code units of a word on each side; a clause is longer. */
const MOST_SWALLOWED = 3;

/** Takes in what of a word stands before and after the change, in both texts alike. */
export function growToWords(a: string, b: string, change: Change, room: Room): Change {
  if (isOnlyMarks(a.slice(change.a.from, change.a.to) + b.slice(change.b.from, change.b.to))) {
    return change;
  }
  const [endsA, endsB] = [wordEndsAround(a, change.a), wordEndsAround(b, change.b)];
  const before = (step: number) => {
    const grown = a.slice(change.a.from - step, change.a.from);
    if (grown !== b.slice(change.b.from - step, change.b.from) || hasMark(grown)) return null;
    return endsA.has(change.a.from - step) && endsB.has(change.b.from - step);
  };
  const after = (step: number) => {
    const grown = a.slice(change.a.to, change.a.to + step);
    if (grown !== b.slice(change.b.to, change.b.to + step) || hasMark(grown)) return null;
    return endsA.has(change.a.to + step) && endsB.has(change.b.to + step);
  };
  const taken = { before: firstStep(room.before, before), after: firstStep(room.after, after) };
  const isLone =
    lengthOf(change.a) === 1 && lengthOf(change.b) === 1 && taken.before + taken.after === 0;
  // Two single characters side by side are mostly a word the dictionary does not have: 防控, 监控.
  if (isLone && room.after > 0 && after(1) === true) return grow(change, { before: 0, after: 1 });
  if (isLone && room.before > 0 && before(1) === true) return grow(change, { before: 1, after: 0 });
  return grow(change, taken);
}

function grow({ a, b }: Change, by: Room): Change {
  return {
    a: { from: a.from - by.before, to: a.to + by.after },
    b: { from: b.from - by.before, to: b.to + by.after },
  };
}

/** The least number of steps that meets the test, 0 where none does; `null` from the test ends the search. */
function firstStep(room: number, test: (step: number) => boolean | null): number {
  for (let step = 0; step <= Math.min(MOST_SWALLOWED, room); step++) {
    const met = test(step);
    if (met === null) return 0;
    if (met) return step;
  }
  return 0;
}
