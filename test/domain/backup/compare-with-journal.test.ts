import { describe, expect, it } from "vitest";
import { compareWithJournal } from "../../../domain/backup/compare-with-journal";
import type { Note } from "../../../domain/notes/note";
import { noteWith } from "../../support/notes";

const older = noteWith("n", "初稿", { updatedAt: "2026-01-02T03:04:05.000Z" });
const newer = noteWith("n", "定稿", { updatedAt: "2026-01-02T04:04:05.000Z" });
const deleted: Note = { ...newer, deletedAt: "2026-01-02T05:04:05.000Z" };
const saying = (row: Note | null) => new Map([["n", row]]);

describe("compareWithJournal", () => {
  it("finds nothing to do where both agree", () => {
    for (const isWhole of [true, false]) {
      expect(compareWithJournal(saying(newer), [newer], isWhole)).toEqual({
        lost: [],
        unrecorded: [],
      });
    }
  });

  it("brings back a row that is missing or older", () => {
    for (const isWhole of [true, false]) {
      const expected = { lost: [newer], unrecorded: [] };
      expect(compareWithJournal(saying(newer), [], isWhole)).toEqual(expected);
      expect(compareWithJournal(saying(newer), [older], isWhole)).toEqual(expected);
    }
  });

  it("keeps a row the journal does not know or knows as deleted, and asks to record it", () => {
    for (const isWhole of [true, false]) {
      const expected = { lost: [], unrecorded: [newer] };
      expect(compareWithJournal(new Map<string, Note>(), [newer], isWhole)).toEqual(expected);
      expect(compareWithJournal(saying(null), [newer], isWhole)).toEqual(expected);
    }
  });

  it("takes a whole journal for the newer one, whatever the rows say of their time", () => {
    const expected = { lost: [older], unrecorded: [] };
    expect(compareWithJournal(saying(older), [newer], true)).toEqual(expected);
  });

  it("puts no row back to a state before the one whose line is damaged", () => {
    for (const row of [newer, deleted]) {
      const expected = { lost: [], unrecorded: [row] };
      expect(compareWithJournal(saying(older), [row], false)).toEqual(expected);
    }
    expect(compareWithJournal(saying(newer), [deleted], false).unrecorded).toEqual([deleted]);
  });
});
