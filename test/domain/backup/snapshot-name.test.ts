import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byNewest,
  parseSnapshotName,
  type SnapshotName,
  snapshotFileName,
} from "../../../domain/backup/snapshot-name";

const names: fc.Arbitrary<SnapshotName> = fc.record({
  at: fc
    .date({ min: new Date("1990-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  rows: fc.nat(200_000),
  machine: fc.integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(8, "0")),
  isPartial: fc.boolean(),
});

describe("the name of a snapshot", () => {
  it("says what it was made of, in characters every system takes", () => {
    const name = snapshotFileName({
      at: "2026-11-28T09:05:59.120Z",
      rows: 1234,
      machine: "a1b2c3d4",
      isPartial: true,
    });
    expect(name).toBe("duidu-2026-11-28T09-05-59-120Z-1234-a1b2c3d4-partial.jsonl.gz");
    expect(name).not.toMatch(/[\\/:*?"<>|]/);
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(parseSnapshotName(snapshotFileName(name))).toEqual(name);
      }),
    );
  });

  it("puts the newest first in a list", () => {
    fc.assert(
      fc.property(fc.array(names), (list) => {
        const times = [...list].sort(byNewest).map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }),
    );
  });

  it.each([
    "",
    "annotations.jsonl",
    "duidu-2026-11-28T09-05-59-120Z-1234-a1b2c3d4.jsonl.gz.tmp",
    "duidu-2026-13-40T99-05-59-120Z-1234-a1b2c3d4.jsonl.gz",
    "../duidu-2026-11-28T09-05-59-120Z-1234-a1b2c3d4.jsonl.gz",
  ])("is not seen in %j", (name) => {
    expect(parseSnapshotName(name)).toBeNull();
  });
});
