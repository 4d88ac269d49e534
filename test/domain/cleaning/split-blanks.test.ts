import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../domain/cleaning/edits";
import { splitBlanks } from "../../../domain/cleaning/split-blanks";
import { editsFor } from "../../support/document-texts";

const TEXT = "　 \n　甲乙丙丁戊己庚辛壬癸";

describe("splitBlanks", () => {
  it("cuts an edit of blanks where something was removed, and puts what replaces them first", () => {
    const edit = { rule: "joined-lines", from: 2, to: 8, replacement: " " } as const;
    expect(splitBlanks([edit], [1, 2, 4, 4, 8, 9])).toEqual([
      { ...edit, to: 4 },
      { ...edit, from: 4, replacement: "" },
    ]);
  });

  it("leaves edits of other rules whole", () => {
    const edit = { rule: "web-chrome", from: 2, to: 8, replacement: "" } as const;
    expect(splitBlanks([edit], [4])).toEqual([edit]);
  });

  it("changes nothing in the result", () => {
    const places = fc.array(fc.nat({ max: TEXT.length })).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(editsFor(TEXT.length), places, (edits, removals) => {
        expect(applyEdits(TEXT, splitBlanks(edits, removals))).toBe(applyEdits(TEXT, edits));
      }),
    );
  });
});
