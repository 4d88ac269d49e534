import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAYS, outdatedSnapshots, RECENT } from "../../../domain/backup/rotation";
import { byNewest, type SnapshotName } from "../../../domain/backup/snapshot-name";

const OWN = "aaaaaaaa";
const NOW = "2026-06-01T00:00:00.000Z";
const HOUR = 3_600_000;
const dayOf = (at: string) => at.slice(0, 10);

/** Made so many hours before now. */
const made = (hours: number, changes: Partial<SnapshotName> = {}): SnapshotName => ({
  at: new Date(Date.parse(NOW) - hours * HOUR).toISOString(),
  rows: 100,
  machine: OWN,
  isPartial: false,
  ...changes,
});

const snapshots = fc
  .array(
    fc.record({
      hours: fc.integer({ min: -50, max: 3000 }),
      rows: fc.nat(50),
      machine: fc.constantFrom(OWN, OWN, OWN, "bbbbbbbb"),
      isPartial: fc.constantFrom(false, false, true),
    }),
    { maxLength: 150 },
  )
  .map((list) => list.map(({ hours, ...others }) => made(hours, others)));

describe("outdatedSnapshots", () => {
  it("keeps ten of an hour's work, and the last of each day before", () => {
    const recent = Array.from({ length: 14 }, (_, at) => made(at / 6));
    const days = Array.from({ length: 40 }, (_, day) => [
      made(24 * (day + 2)),
      made(24 * (day + 2) + 3),
    ]).flat();
    const outdated = outdatedSnapshots([...days, ...recent], OWN, NOW, dayOf);
    const kept = [...days, ...recent].filter((one) => !outdated.includes(one)).sort(byNewest);
    expect(kept.slice(0, RECENT)).toEqual(recent.slice(0, RECENT));
    expect(new Set(kept.map(({ at }) => dayOf(at))).size).toBe(DAYS);
    expect(kept.length).toBeLessThan(RECENT + DAYS);
  });

  it("never removes the newest ones, the last of a recent day, the fullest, another's, or one from the future", () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const outdated = new Set(outdatedSnapshots(all, OWN, NOW, dayOf));
        for (const isPartial of [true, false]) {
          const own = all
            .filter((one) => one.machine === OWN && one.at <= NOW && one.isPartial === isPartial)
            .sort(byNewest);
          for (const one of own.slice(0, RECENT)) expect(outdated.has(one)).toBe(false);
          const days = [...new Set(own.map(({ at }) => dayOf(at)))];
          for (const [number, day] of days.entries()) {
            const last = own.find(({ at }) => dayOf(at) === day);
            if (number < DAYS && last !== undefined) expect(outdated.has(last)).toBe(false);
          }
          const most = Math.max(...own.map(({ rows }) => rows));
          const fullest = own.filter(({ rows }) => rows === most);
          if (own.length > 0) expect(fullest.some((one) => !outdated.has(one))).toBe(true);
          expect(own.filter((one) => !outdated.has(one)).length).toBeLessThanOrEqual(
            RECENT + DAYS + 1,
          );
        }
        for (const one of outdated) expect([one.machine, one.at <= NOW]).toEqual([OWN, true]);
      }),
    );
  });

  it("gives nothing more once what it gave is gone", () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const outdated = new Set(outdatedSnapshots(all, OWN, NOW, dayOf));
        const left = all.filter((one) => !outdated.has(one));
        expect(outdatedSnapshots(left, OWN, NOW, dayOf)).toEqual([]);
      }),
    );
  });

  it("keeps the last snapshot before a loss nobody saw, however long ago", () => {
    const full = made(24 * 200, { rows: 5000 });
    const after = Array.from({ length: 150 }, (_, day) => made(24 * day, { rows: 3 }));
    expect(outdatedSnapshots([full, ...after], OWN, NOW, dayOf)).not.toContain(full);
  });
});
