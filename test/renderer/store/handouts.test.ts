import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { encodeEntry, finalRows, type JournalEntry } from "../../../domain/backup/journal";
import { withMovedEntry, withoutEntry } from "../../../domain/handouts/entries";
import type { Handout, HandoutEntry } from "../../../domain/handouts/handout";
import { fail, ok } from "../../../domain/result";
import { journalArguments } from "../../../electron/handlers/schemas";
import { handoutWith, passageOn } from "../../support/handouts";
import { smallDocument } from "../../support/small-document";

const recorded: JournalEntry[] = [];
let isDiskFull = false;
vi.mock("../../../renderer/bridge/bridge", () => ({
  bridge: {
    appendJournal: async (entries: readonly JournalEntry[]) => {
      if (isDiskFull) return fail("disk-full");
      recorded.push(...entries);
      return ok(null);
    },
    readJournal: async () => ok(recorded.map(encodeEntry).join("")),
  },
}));
const { database } = await import("../../../renderer/store/database");
const { addHandout, alterHandout, readHandout } = await import("../../../renderer/store/handouts");
const { openStore } = await import("../../../renderer/store/open-store");
const { redo, undo } = await import("../../../renderer/store/user-history");

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const LATER = "2026-04-01T00:00:00.000Z";
const entries: readonly HandoutEntry[] = [
  { kind: "heading", id: "a", text: "一、认识" },
  passageOn(document, "加强质量监管", ["质量"]),
  { kind: "lines", id: "c", count: 3 },
];
const titled = (title: string) => (one: Handout) => ({ ...one, title });

describe("the store of handouts", () => {
  let handout: Handout;
  let count = 0;
  beforeEach(async () => {
    isDiskFull = false;
    count++;
    handout = handoutWith(`handout-${count}`, entries);
    await addHandout(handout);
  });

  it("records what the main process takes for a handout, before it stores it", async () => {
    expect(finalRows(recorded, "handouts").get(handout.id)).toEqual(handout);
    expect(journalArguments.safeParse([recorded]).success).toBe(true);
    expect(await readHandout(handout.id)).toEqual(handout);
  });

  it("begins each change from what the one before it left", async () => {
    await Promise.all([
      alterHandout("move-entry", handout.id, (one) => withMovedEntry(one, "a", 1, LATER)),
      alterHandout("remove-entry", handout.id, (one) => withoutEntry(one, "c", LATER)),
      alterHandout("rename-handout", handout.id, titled("质量")),
    ]);
    const stored = await readHandout(handout.id);
    expect(stored?.title).toBe("质量");
    expect(stored?.entries.map(({ kind }) => kind)).toEqual(["passage", "heading"]);
    for (let step = 0; step < 3; step++) await undo();
    expect(await readHandout(handout.id)).toEqual(handout);
    for (let step = 0; step < 3; step++) await redo();
    expect(await readHandout(handout.id)).toEqual(stored);
  });

  it("takes what was typed in one visit back in one step", async () => {
    for (const title of ["质", "质量", "质量强国"]) {
      await alterHandout("rename-handout", handout.id, titled(title), "s");
    }
    await undo();
    expect(await readHandout(handout.id)).toEqual(handout);
  });

  it("makes no step of undo of a change that changes nothing", async () => {
    const before = recorded.length;
    await alterHandout("move-entry", handout.id, (one) => withMovedEntry(one, "a", -1, LATER));
    expect(recorded).toHaveLength(before);
  });

  it("stores nothing that could not be recorded", async () => {
    isDiskFull = true;
    const result = await alterHandout("rename-handout", handout.id, titled("质量"));
    expect(result).toMatchObject({ ok: false, error: { reason: "disk-full" } });
    expect(await readHandout(handout.id)).toEqual(handout);
  });

  it("says so when the handout is gone", async () => {
    const result = await alterHandout("rename-handout", "nobody", titled("质量"));
    expect(result).toMatchObject({ ok: false, error: { reason: "handout-gone" } });
  });

  it("brings handouts that the database has lost back from the journal", async () => {
    await alterHandout("rename-handout", handout.id, titled("质量"));
    await database.handouts.clear();
    expect(await openStore()).toMatchObject({ ok: true });
    expect(await readHandout(handout.id)).toEqual({ ...handout, title: "质量" });
  });
});
