import { describe, expect, it } from "vitest";
import { newNote } from "../../../domain/notes/note";
import { isVersionDue, versionOf } from "../../../domain/notes/versions";
import { MADE_AT, noteWith } from "../../support/notes";

const note = noteWith("a", "初稿", { title: "提纲" });

describe("versions", () => {
  it("hold title and body, and when the note had become so", () => {
    expect(versionOf(note, "v1", "2026-01-03T00:00:00.000Z")).toEqual({
      id: "v1",
      noteId: "a",
      title: "提纲",
      body: note.body,
      at: MADE_AT,
      keptAt: "2026-01-03T00:00:00.000Z",
    });
  });

  it("are due at the first change, and then every ten minutes", () => {
    const kept = [versionOf(note, "v1", "2026-01-03T00:00:00.000Z")];
    expect(isVersionDue(note, [], "2026-01-03T00:00:00.000Z")).toBe(true);
    expect(isVersionDue(note, kept, "2026-01-03T00:09:59.999Z")).toBe(false);
    expect(isVersionDue(note, kept, "2026-01-03T00:10:00.000Z")).toBe(true);
  });

  it("are never due for a note that says nothing", () => {
    expect(isVersionDue(newNote("a", "", MADE_AT), [], MADE_AT)).toBe(false);
  });
});
