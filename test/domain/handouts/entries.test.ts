import { describe, expect, it } from "vitest";
import {
  copiedEntries,
  headingAbove,
  neighbourOf,
  withAlteredEntry,
  withEntries,
  withMovedEntry,
  withoutEntry,
} from "../../../domain/handouts/entries";
import type { HandoutEntry } from "../../../domain/handouts/handout";
import { handoutWith } from "../../support/handouts";

const LATER = "2026-04-01T00:00:00.000Z";
const heading = (id: string): HandoutEntry => ({ kind: "heading", id, text: id });
const handout = handoutWith("h", ["a", "b", "c"].map(heading));
const order = ({ entries }: typeof handout) => entries.map(({ id }) => id).join("");

describe("the entries of a handout", () => {
  it("come in behind another one, or at the end", () => {
    const added = [heading("x"), heading("y")];
    expect(order(withEntries(handout, added, "a", LATER))).toBe("axybc");
    expect(order(withEntries(handout, added, null, LATER))).toBe("abcxy");
    expect(order(withEntries(handout, added, "gone", LATER))).toBe("abcxy");
    expect(withEntries(handout, added, null, LATER).updatedAt).toBe(LATER);
  });

  it("are moved up and down, and not beyond the ends", () => {
    expect(order(withMovedEntry(handout, "a", 1, LATER))).toBe("bac");
    expect(order(withMovedEntry(handout, "c", -2, LATER))).toBe("cab");
    expect(withMovedEntry(handout, "a", -1, LATER)).toBe(handout);
    expect(withMovedEntry(handout, "c", 1, LATER)).toBe(handout);
    expect(withMovedEntry(handout, "gone", 1, LATER)).toBe(handout);
  });

  it("are altered in their place, and taken out", () => {
    const alter = () => heading("b2");
    expect(order(withAlteredEntry(handout, "b", alter, LATER))).toBe("ab2c");
    expect(withAlteredEntry(handout, "gone", alter, LATER)).toBe(handout);
    expect(withAlteredEntry(handout, "b", (one) => one, LATER)).toBe(handout);
    expect(order(withoutEntry(handout, "b", LATER))).toBe("ac");
    expect(withoutEntry(handout, "gone", LATER)).toBe(handout);
  });

  it("are copied under ids of their own", () => {
    let count = 0;
    const copies = copiedEntries(handout.entries, () => `new ${++count}`);
    expect(copies).toEqual(
      ["a", "b", "c"].map((id, at) => ({ ...heading(id), id: `new ${at + 1}` })),
    );
  });

  it("stand under the heading before them", () => {
    const lines = (id: string): HandoutEntry => ({ kind: "lines", id, count: 1 });
    const mixed = handoutWith("h", [lines("x"), heading("a"), lines("y"), lines("z")]);
    expect(["x", "a", "y", "z", "gone", null].map((id) => headingAbove(mixed, id))).toEqual([
      ...[null, null, "a", "a", null, null],
    ]);
  });

  it("leave their place to the next one, the last one to the one before it", () => {
    expect(neighbourOf(handout, "a")).toBe("b");
    expect(neighbourOf(handout, "c")).toBe("b");
    expect(neighbourOf(handoutWith("h", [heading("a")]), "a")).toBeNull();
  });
});
