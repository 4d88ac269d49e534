import { byNewest, type SnapshotName } from "./snapshot-name";

/** So many are kept whatever their age: with one every ten minutes, a morning's work. */
export const RECENT = 10;

/** Of so many days the last one is kept: days on which one was made, so that a long absence costs none. */
export const DAYS = 30;

/**
 * The snapshots of one folder that may go. Kept are the ten newest, the last of
 * each of the thirty newest days, and the one with the most rows: after a great
 * loss that nobody has seen, the others would be of what was left, and in a
 * month the good ones would be gone. Those made of a damaged journal are counted
 * by themselves, so that they never displace a whole one; those of other
 * computers stay, and those a wrong clock dated into the future.
 *
 * @param now when the newest was made: ISO 8601, UTC
 * @param dayOf names the day a time is in, where the user lives
 */
export function outdatedSnapshots<S extends SnapshotName>(
  snapshots: readonly S[],
  machine: string,
  now: string,
  dayOf: (at: string) => string,
): readonly S[] {
  const own = snapshots.filter((one) => one.machine === machine && one.at <= now);
  return [
    ...outdatedAmong(
      own.filter(({ isPartial }) => !isPartial),
      dayOf,
    ),
    ...outdatedAmong(
      own.filter(({ isPartial }) => isPartial),
      dayOf,
    ),
  ];
}

function outdatedAmong<S extends SnapshotName>(
  snapshots: readonly S[],
  dayOf: (at: string) => string,
): readonly S[] {
  const newestFirst = [...snapshots].sort(byNewest);
  const kept = new Set(newestFirst.slice(0, RECENT));
  const days = new Map<string, S>();
  for (const one of newestFirst) {
    const day = dayOf(one.at);
    if (!days.has(day)) days.set(day, one);
  }
  for (const last of [...days.values()].slice(0, DAYS)) kept.add(last);
  const [first, ...others] = newestFirst;
  if (first !== undefined) {
    kept.add(others.reduce((most, one) => (one.rows > most.rows ? one : most), first));
  }
  return newestFirst.filter((one) => !kept.has(one));
}
