import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { encodeEntry, type JournalEntry } from "../../../domain/backup/journal";
import { type PlannedRow, planRestore } from "../../../domain/backup/restore-plan";
import { rowsLeft } from "../../../domain/backup/snapshot";
import { fail, ok } from "../../../domain/result";
import { journalArguments } from "../../../electron/handlers/schemas";
import { MADE_AT, noteWith } from "../../support/notes";

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
const { addNote, readNote, rewriteNote } = await import("../../../renderer/store/notes");
const { isStoreEmpty, storeRestored } = await import("../../../renderer/store/restoring");
const { onPutBack, redo, undo } = await import("../../../renderer/store/user-history");
const { rowsOf } = await import("../../../renderer/store/memory");

const LATER = "2026-02-01T00:00:00.000Z";
const watch = { signal: new AbortController().signal, onProgress: () => undefined };
const PAGE = 3;

/** The plan of restoring these notes, page by page, as the main process gives it. */
function pagesOf(notes: readonly ReturnType<typeof noteWith>[], now = recorded) {
  const rows = notes.map((row) => ({ table: "notes" as const, id: row.id, row }));
  const entry = { kind: "change", change: "snapshot", at: MADE_AT, rows } as const;
  const plan = planRestore(rowsLeft([entry]), rowsLeft(now));
  return async (from: number) => ok<readonly PlannedRow[]>(plan.rows.slice(from, from + PAGE));
}

const CAREFUL = { newerThere: true, others: false };

describe("restoring", () => {
  let count = 0;
  let prefix = "";
  const id = (name: string) => `${prefix} ${name}`;
  beforeEach(() => {
    isDiskFull = false;
    prefix = `n${count++}`;
  });

  it("knows an empty store", async () => {
    expect(isStoreEmpty()).toBe(true);
    await addNote(noteWith(id("a"), "一"));
    expect(isStoreEmpty()).toBe(false);
  });

  it("brings back what is missing over several pages, as one step of undo", async () => {
    await addNote(noteWith(id("own"), "自己的"));
    const lost = Array.from({ length: 8 }, (_, at) => noteWith(id(`${at}`), `${at}`));
    expect(await storeRestored(pagesOf(lost), CAREFUL, watch)).toEqual(ok(8));
    for (const one of lost) expect(readNote(one.id)).toEqual(one);
    expect(journalArguments.safeParse([recorded]).success).toBe(true);
    await undo();
    for (const one of lost) expect(readNote(one.id)).toBeNull();
    expect(readNote(id("own"))).not.toBeNull();
    await redo();
    for (const one of lost) expect(readNote(one.id)).toEqual(one);
  });

  it("does nothing the second time", async () => {
    const lost = [noteWith(id("a"), "一")];
    await storeRestored(pagesOf(lost), CAREFUL, watch);
    const before = recorded.length;
    expect(await storeRestored(pagesOf(lost), CAREFUL, watch)).toEqual(ok(0));
    expect(recorded).toHaveLength(before);
  });

  it("keeps what was altered here later, unless the user says otherwise", async () => {
    const former = noteWith(id("a"), "旧");
    await addNote(noteWith(id("a"), "新", { updatedAt: LATER }));
    expect(await storeRestored(pagesOf([former]), CAREFUL, watch)).toEqual(ok(0));
    expect(readNote(id("a"))?.updatedAt).toBe(LATER);
    const all = { newerThere: true, others: true };
    expect(await storeRestored(pagesOf([former]), all, watch)).toEqual(ok(1));
    expect(readNote(id("a"))).toEqual(former);
    await undo();
    expect(readNote(id("a"))?.updatedAt).toBe(LATER);
  });

  it("decides by what is there when it is stored, not when it was planned", async () => {
    await addNote(noteWith(id("a"), "一"));
    const pages = pagesOf([
      noteWith(id("a"), "备份里的", { updatedAt: "2026-01-10T00:00:00.000Z" }),
    ]);
    await rewriteNote("edit-note", id("a"), (note) => ({ ...note, title: "题", updatedAt: LATER }));
    expect(await storeRestored(pages, CAREFUL, watch)).toEqual(ok(0));
    expect(readNote(id("a"))?.title).toBe("题");
  });

  it("tells those who have a replaced row open", async () => {
    await addNote(noteWith(id("a"), "旧"));
    const told: string[] = [];
    const end = onPutBack(({ rows }) => told.push(...rows.map((row) => row.id)));
    await storeRestored(pagesOf([noteWith(id("a"), "新", { updatedAt: LATER })]), CAREFUL, watch);
    end();
    expect(told).toEqual([id("a")]);
  });

  it("changes nothing where the disk is full, or a page does not come", async () => {
    const before = rowsOf("notes");
    const lost = [noteWith(id("a"), "一")];
    isDiskFull = true;
    expect(await storeRestored(pagesOf(lost), CAREFUL, watch)).toEqual(fail("disk-full"));
    isDiskFull = false;
    const broken = async () => fail("backup-failed");
    expect(await storeRestored(broken, CAREFUL, watch)).toEqual(fail("backup-failed"));
    expect(rowsOf("notes")).toEqual(before);
  });
});
