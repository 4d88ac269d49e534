import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { decodeJournal, encodeEntry, type JournalEntry } from "../../../domain/backup/journal";
import { ok } from "../../../domain/result";
import { annotationOn, smallDocument } from "../../support/small-document";

const disk = { journal: "", compacted: 0 };
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: {
    readJournal: async () => ok(disk.journal),
    appendJournal: async (entries: readonly JournalEntry[]) => {
      disk.journal += entries.map(encodeEntry).join("");
      return ok(null);
    },
    compactJournal: async () => {
      disk.compacted++;
      return ok(null);
    },
  },
}));
const { database } = await import("../../../renderer/store/database");
const { rowsOf } = await import("../../../renderer/store/memory");
const { openStore } = await import("../../../renderer/store/open-store");

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const some = (count: number): readonly Annotation[] =>
  Array.from({ length: count }, (_, at) =>
    annotationOn(document, "质量", { id: `a${String(at).padStart(5, "0")}` }),
  );
const line = (change: string, rows: readonly Annotation[]): string =>
  encodeEntry({
    ...{ kind: "change", change, at: "2026-01-02T03:04:05.000Z" },
    rows: rows.map((row) => ({ table: "annotations", id: row.id, row })),
  });

describe("openStore", () => {
  beforeEach(async () => {
    disk.journal = "";
    disk.compacted = 0;
    await database.annotations.clear();
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    return () => vi.useRealTimers();
  });

  it("puts back what the database lost, in the database and on the screen", async () => {
    const [first, second, third] = some(3) as [Annotation, Annotation, Annotation];
    disk.journal = line("a", [first, second]) + line("b", [{ ...second, colour: "red" }]);
    await database.annotations.bulkPut([second, third]);
    expect(await openStore()).toEqual(ok({ restored: 2, damagedLines: 0 }));
    const expected = [first, { ...second, colour: "red" }, third];
    expect(await database.annotations.orderBy("id").toArray()).toEqual(expected);
    expect(rowsOf("annotations")).toEqual(expected);
  });

  it("records what the journal lacks, in lines of a bounded length", async () => {
    await database.annotations.bulkPut([...some(1200)]);
    expect(await openStore()).toEqual(ok({ restored: 0, damagedLines: 0 }));
    const { entries } = decodeJournal(disk.journal);
    expect(entries.map((one) => (one.kind === "change" ? one.rows.length : 0))).toEqual([
      500, 500, 200,
    ]);
    expect(rowsOf("annotations")).toHaveLength(1200);
    expect(await openStore()).toEqual(ok({ restored: 0, damagedLines: 0 }));
    expect(decodeJournal(disk.journal).entries).toHaveLength(3);
  });

  it("has a long journal shortened that is mostly out of date, once the window has come to rest", async () => {
    const all = some(500);
    await database.annotations.bulkPut([...all]);
    disk.journal = Array.from({ length: 8 }, (_, change) => line(`${change}`, all)).join("");
    expect(disk.journal.length).toBeGreaterThan(1_000_000);
    await openStore();
    expect(disk.compacted).toBe(0);
    await vi.runAllTimersAsync();
    expect(disk.compacted).toBe(1);
    disk.journal = line("whole", all);
    await openStore();
    await vi.runAllTimersAsync();
    expect(disk.compacted).toBe(1);
  });

  it("has a damaged journal shortened, so that its backups are whole again", async () => {
    disk.journal = `${line("a", some(2))}{"half`;
    expect(await openStore()).toEqual(ok({ restored: 2, damagedLines: 1 }));
    expect(disk.compacted).toBe(0);
    await vi.runAllTimersAsync();
    expect(disk.compacted).toBe(1);
  });

  it("puts nothing back to what it was before a line that is damaged", async () => {
    const [first, second] = some(2) as [Annotation, Annotation];
    const altered: Annotation = {
      ...first,
      colour: "green",
      updatedAt: "2027-01-02T03:04:05.000Z",
    };
    await database.annotations.bulkPut([altered]);
    const whole = line("a", [first, second]);
    disk.journal = `${whole}${line("b", [altered]).slice(0, 40)}\n${line("c", [second])}`;
    expect(await openStore()).toEqual(ok({ restored: 1, damagedLines: 1 }));
    expect(rowsOf("annotations")).toEqual([altered, second]);
    // Once the damage is gone, the journal would be believed.
    disk.journal = disk.journal.replace(/^.{40}\n/mu, "");
    expect(await openStore()).toEqual(ok({ restored: 0, damagedLines: 0 }));
    expect(rowsOf("annotations")).toEqual([altered, second]);
  });
});
