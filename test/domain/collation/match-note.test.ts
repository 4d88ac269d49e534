import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { matchNotes, notesBetween } from "../../../domain/collation/match-note";
import { noteReadings, type VariantNote } from "../../../domain/collation/variant-note";
import { alignable } from "../../support/alignable";
import { editions } from "../../support/editions";

const edition = (id: string, ...lines: readonly string[]) => ({ id, ...alignable(...lines) });

/** One note on each variant, its comment the variant's place. */
function notesOn(a: ReturnType<typeof edition>, b: ReturnType<typeof edition>): VariantNote[] {
  return collate(a, b).map((variant, at) => ({
    id: `n${at}`,
    ...noteReadings(a, b, variant),
    choice: "a",
    comment: String(at),
    updatedAt: "2026-01-02T03:04:05.000Z",
  }));
}

const A = [
  "一、总体要求",
  "（一）目标。产品抽查合格率持续提高，推进改革。",
  "（二）监管。工程抽查合格率持续提高，强化监督。",
];
const B = A.map((line) => line.replace("合格", "符合"));

describe("matchNotes", () => {
  it("finds every note again on the same texts", () => {
    fc.assert(
      fc.property(editions, ([text, , other]) => {
        const [a, b] = [edition("a", text), edition("b", other)];
        const { byVariant, gone } = matchNotes(a, b, collate(a, b), notesOn(a, b));
        expect(gone).toEqual([]);
        for (const [at, note] of byVariant) expect(note.comment).toBe(String(at));
      }),
    );
  });

  it("loses no note, whatever becomes of the texts", () => {
    fc.assert(
      fc.property(editions, editions, ([text, , other], [later]) => {
        const [a, b, changed] = [edition("a", text), edition("b", other), edition("a", later)];
        const notes = notesOn(a, b);
        const { byVariant, gone } = matchNotes(changed, b, collate(changed, b), notes);
        const ids = [...byVariant.values(), ...gone].map(({ id }) => id).sort();
        expect(ids).toEqual(notes.map(({ id }) => id).sort());
      }),
    );
  });

  it("keeps a note with its variant when the text before it grows", () => {
    const notes = notesOn(edition("a", ...A), edition("b", ...B));
    const [a, b] = [A, B].map((lines) => [lines[0] ?? "", "（新）新增一条。", ...lines.slice(1)]);
    const [later, other] = [edition("a", ...(a ?? [])), edition("b", ...(b ?? []))];
    const { byVariant, gone } = matchNotes(later, other, collate(later, other), notes);
    expect([...byVariant].map(([at, { comment }]) => [at, comment]).sort()).toEqual([
      [0, "0"],
      [1, "1"],
    ]);
    expect(gone).toEqual([]);
  });

  it("tells a note as gone rather than giving it to another place with the same readings", () => {
    const notes = notesOn(edition("a", ...A), edition("b", ...B));
    const [a, b] = [edition("a", ...A), edition("b", B[0] ?? "", A[1] ?? "", B[2] ?? "")];
    const { byVariant, gone } = matchNotes(a, b, collate(a, b), notes.slice(0, 1));
    // 产品抽查 is not 工程抽查, but 抽查 is: too little to take it for the same place.
    expect(byVariant.size).toBe(0);
    expect(gone).toHaveLength(1);
  });
});

describe("notesBetween", () => {
  it("turns notes made with the editions in the other order", () => {
    const [note] = notesOn(edition("a", ...A), edition("b", ...B));
    if (note === undefined) throw new Error("There is a variant.");
    expect(notesBetween([note], "a", "b")).toEqual([note]);
    const [turned] = notesBetween([note], "b", "a");
    expect(turned).toEqual({ ...note, a: note.b, b: note.a, choice: "b" });
    expect(notesBetween([note], "a", "c")).toEqual([]);
  });
});
