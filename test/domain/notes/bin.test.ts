import { describe, expect, it } from "vitest";
import { daysLeft, expiredNotes } from "../../../domain/notes/bin";
import { noteWith } from "../../support/notes";

const REMOVED = "2026-03-01T12:00:00.000Z";

describe("the recycle bin", () => {
  it("keeps a note thirty days", () => {
    expect(daysLeft(REMOVED, REMOVED)).toBe(30);
    expect(daysLeft(REMOVED, "2026-03-30T13:00:00.000Z")).toBe(1);
    expect(daysLeft(REMOVED, "2026-03-31T12:00:00.000Z")).toBe(0);
  });

  it("lets go only of notes that were removed, and only after that", () => {
    const notes = [noteWith("kept", ""), noteWith("gone", "", { deletedAt: REMOVED })];
    expect(expiredNotes(notes, "2026-03-31T11:59:59.000Z")).toEqual([]);
    expect(expiredNotes(notes, "2026-03-31T12:00:00.000Z").map(({ id }) => id)).toEqual(["gone"]);
  });
});
