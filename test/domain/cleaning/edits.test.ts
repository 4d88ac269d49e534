import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, invertEdits } from "../../../domain/cleaning/edits";
import type { Edit } from "../../../domain/document/edit";
import { editsFor } from "../../support/document-texts";

const edited = fc
  .string({ maxLength: 40 })
  .chain((source) => editsFor(source.length).map((edits) => ({ source, edits })));

describe("applyEdits", () => {
  it("replaces each range and leaves the rest", () => {
    const edits: readonly Edit[] = [
      { rule: "pinyin", from: 1, to: 5, replacement: "" },
      { rule: "traditional-forms", from: 6, to: 7, replacement: "国" },
    ];
    expect(applyEdits("湖(hú)北國", edits)).toBe("湖北国");
  });

  it("changes nothing without edits", () => {
    expect(applyEdits("正文", [])).toBe("正文");
  });
});

describe("invertEdits", () => {
  it("gives the edits that lead back to the source", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const text = applyEdits(source, edits);
        expect(applyEdits(text, invertEdits(source, edits))).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the edits again when inverted twice", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const text = applyEdits(source, edits);
        expect(invertEdits(text, invertEdits(source, edits))).toEqual(edits);
      }),
    );
  });
});
