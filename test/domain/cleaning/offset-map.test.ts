import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../domain/cleaning/edits";
import { offsetMap } from "../../../domain/cleaning/offset-map";
import type { Edit } from "../../../domain/document/edit";
import { editsFor } from "../../support/document-texts";

const edited = fc
  .string({ maxLength: 40 })
  .chain((source) => editsFor(source.length).map((edits) => ({ source, edits })));

const removal: Edit = { rule: "pinyin", from: 1, to: 5, replacement: "" };

describe("offsetMap", () => {
  it("finds every kept character at its place in the other text", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const text = applyEdits(source, edits);
        const map = offsetMap(edits);
        for (let offset = 0; offset < source.length; offset += 1) {
          if (edits.some(({ from, to }) => from <= offset && offset < to)) continue;
          const there = map.toCleaned(offset);
          expect(text[there]).toBe(source[offset]);
          expect(map.toSource(there)).toBe(offset);
          expect(map.toCleaned(offset + 1, "before")).toBe(there + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never maps a greater offset to a smaller one", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom("before", "after"), ({ source, edits }, side) => {
        const map = offsetMap(edits);
        for (let offset = 1; offset <= source.length; offset += 1) {
          expect(map.toCleaned(offset, side as "before" | "after")).toBeGreaterThanOrEqual(
            map.toCleaned(offset - 1, side as "before" | "after"),
          );
        }
      }),
    );
  });

  it("maps the ends of one text to the ends of the other", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const text = applyEdits(source, edits);
        const map = offsetMap(edits);
        expect(map.toCleaned(source.length)).toBe(text.length);
        expect(map.toSource(text.length)).toBe(source.length);
        expect(map.toCleaned(0, "before")).toBe(0);
      }),
    );
  });

  it("leaves a removed piece out of the range that ends before it", () => {
    const map = offsetMap([removal]);
    expect(map.sourceSpan({ from: 0, to: 1 })).toEqual({ from: 0, to: 1 });
    expect(map.sourceSpan({ from: 1, to: 2 })).toEqual({ from: 5, to: 6 });
    expect(map.sourceSpan({ from: 0, to: 2 })).toEqual({ from: 0, to: 6 });
  });

  it("gives an empty range for what was removed altogether", () => {
    expect(offsetMap([removal]).cleanedSpan({ from: 2, to: 4 })).toEqual({ from: 1, to: 1 });
  });

  it("grows a range to the whole of a replaced piece", () => {
    const map = offsetMap([{ rule: "traditional-forms", from: 2, to: 6, replacement: "abc" }]);
    expect(map.cleanedSpan({ from: 3, to: 4 })).toEqual({ from: 2, to: 5 });
    expect(map.sourceSpan({ from: 3, to: 4 })).toEqual({ from: 2, to: 6 });
  });

  describe("with a headline moved to the top", () => {
    const source = "前半句\n# 标题\n后半句";
    const edits: readonly Edit[] = [
      {
        rule: "moved-title",
        from: 0,
        to: 0,
        replacement: "标题\n",
        movedFrom: { from: 6, to: 8 },
      },
      { rule: "moved-title", from: 3, to: 9, replacement: "" },
    ];
    const text = applyEdits(source, edits);
    const map = offsetMap(edits);

    it("leads from the headline to where it came from", () => {
      expect(text).toBe("标题\n前半句后半句");
      expect(map.sourceSpan({ from: 0, to: 2 })).toEqual({ from: 6, to: 8 });
      expect(map.sourceSpan({ from: 1, to: 2 })).toEqual({ from: 7, to: 8 });
      expect(map.sourceSpan({ from: 1, to: 3 })).toEqual({ from: 7, to: 8 });
    });

    it("leads from where the headline was to where it stands", () => {
      expect(map.cleanedSpan({ from: 6, to: 8 })).toEqual({ from: 0, to: 2 });
      expect(map.cleanedSpan({ from: 7, to: 8 })).toEqual({ from: 1, to: 2 });
      expect(map.cleanedSpan({ from: 2, to: 10 })).toEqual({ from: 5, to: 7 });
    });

    it("keeps the headline apart from what stands beside it", () => {
      expect(map.sourceSpans({ from: 1, to: 5 })).toEqual([
        { from: 7, to: 8 },
        { from: 0, to: 2 },
      ]);
      expect(map.sourceSpan({ from: 1, to: 5 })).toEqual({ from: 0, to: 8 });
      expect(map.sourceSpans({ from: 4, to: 8 })).toEqual([{ from: 1, to: 11 }]);
    });

    it("leads to all of the headline where it lost a mark on the way", () => {
      const shortened = edits.map((edit, index) =>
        index === 0 ? { ...edit, replacement: "题\n" } : edit,
      );
      expect(offsetMap(shortened).sourceSpan({ from: 0, to: 1 })).toEqual({ from: 6, to: 8 });
    });
  });
});
