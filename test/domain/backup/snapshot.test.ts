import { describe, expect, it } from "vitest";
import {
  decodeJournal,
  encodeEntry,
  type JournalEntry,
  type JournalRow,
} from "../../../domain/backup/journal";
import {
  contentParts,
  decodeHead,
  rowCount,
  rowsLeft,
  SNAPSHOT_FORMAT,
  type SnapshotHead,
  snapshotCounts,
  snapshotLines,
} from "../../../domain/backup/snapshot";
import { handoutWith } from "../../support/handouts";
import { MADE_AT, noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const change = (id: string, rows: readonly JournalRow[]): JournalEntry => ({
  kind: "change",
  change: id,
  at: MADE_AT,
  rows,
});
const annotation = annotationOn(document, "质量", { id: "a" });
const entries: readonly JournalEntry[] = [
  change("1", [
    { table: "annotations", id: "a", row: annotation },
    { table: "annotations", id: "b", row: { ...annotation, id: "b", deletedAt: MADE_AT } },
    { table: "notes", id: "n", row: noteWith("n", "一") },
    { table: "notes", id: "m", row: noteWith("m", "二") },
    { table: "handouts", id: "h", row: handoutWith("h", []) },
  ]),
  change("2", [{ table: "notes", id: "m", row: null }]),
];
const head: SnapshotHead = {
  ...{ kind: "snapshot", format: SNAPSHOT_FORMAT, program: "0.1.0", at: MADE_AT, rows: 4 },
  ...{ counts: snapshotCounts(rowsLeft(entries)), damagedLines: 0, content: "0" },
};

describe("a snapshot", () => {
  it("has a first line about itself and then every row that is left, once", () => {
    const [first = "", ...others] = [...snapshotLines(rowsLeft(entries), head)];
    expect(decodeHead(first, "a")).toEqual({ ok: true, value: head });
    const read = decodeJournal(others.join(""));
    expect(read.damagedLines).toBe(0);
    expect(rowsLeft(read.entries)).toEqual(rowsLeft(entries));
    expect(rowCount(rowsLeft(entries))).toBe(4);
  });

  it("counts what the user sees, without the recycle bin", () => {
    expect(head.counts).toEqual({ annotations: 1, notes: 1, handouts: 1, documents: 0 });
  });

  it("says the same of the same rows, whatever the way they came about", () => {
    const parts = (list: readonly JournalEntry[]) => [...contentParts(rowsLeft(list))].join("");
    const undone = [
      ...entries,
      change("3", [{ table: "notes", id: "m", row: noteWith("m", "二") }]),
    ];
    const again = [...undone, change("4", [{ table: "notes", id: "m", row: null }])];
    expect(parts(again)).toBe(parts(entries));
    expect(parts([...entries].reverse().concat(entries))).toBe(parts(entries));
    expect(parts(undone)).not.toBe(parts(entries));
  });

  it.each([
    ["not-a-backup", "{"],
    ["not-a-backup", encodeEntry(change("1", []))],
    ["not-a-backup", "null"],
    ["newer-backup", JSON.stringify({ ...head, format: SNAPSHOT_FORMAT + 1 })],
    ["damaged-backup", JSON.stringify({ kind: "snapshot", format: SNAPSHOT_FORMAT })],
  ])("is refused as %s: %s", (reason, line) => {
    expect(decodeHead(line, "文件")).toEqual({ ok: false, error: { reason, detail: "文件" } });
  });
});
