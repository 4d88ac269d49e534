import { describe, expect, it } from "vitest";
import { newNote, noteName } from "../../../domain/notes/note";
import { MADE_AT, noteWith } from "../../support/notes";

describe("noteName", () => {
  it("is the title where there is one", () => {
    expect(noteName(noteWith("a", "第一行", { title: " 调研提纲 " }))).toBe("调研提纲");
  });

  it("is the first line of a note without a title, as much as a list shows", () => {
    expect(noteName(noteWith("a", "第一行\n第二行"))).toBe("第一行");
    expect(noteName(noteWith("a", "字".repeat(99)))).toBe("字".repeat(40));
  });

  it("is nothing for an empty note", () => {
    expect(noteName(newNote("a", "", MADE_AT))).toBeNull();
  });
});
