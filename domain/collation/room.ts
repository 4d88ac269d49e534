import type { Change } from "./variant";

/** How many code units both texts have alike around a change, up to the next change or the passage's end. */
export interface Room {
  readonly before: number;
  readonly after: number;
}

/** Replaces each change, in order, by what `replace` makes of it within the room the others leave. */
export function roomsAround(
  changes: readonly Change[],
  passage: Change,
  replace: (change: Change, room: Room) => Change,
): readonly Change[] {
  const replaced: Change[] = [];
  changes.forEach((change, at) => {
    const before = change.a.from - (replaced.at(-1)?.a.to ?? passage.a.from);
    const after = (changes[at + 1]?.a.from ?? passage.a.to) - change.a.to;
    replaced.push(replace(change, { before, after }));
  });
  return replaced;
}
