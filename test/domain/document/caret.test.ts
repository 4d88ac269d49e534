import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaretUnit, caretText, moveCaret, onText } from "../../../domain/document/caret";
import type { Chapter } from "../../../domain/document/document";
import { smallDocument } from "../../support/small-document";

const CHAPTER: Chapter = {
  ordinal: 1,
  title: "总体要求",
  blockId: "c1",
  items: [
    { ordinal: 1, heading: "指导思想", blockId: "c1.i1" },
    { ordinal: 2, heading: "目标", blockId: "c1.i2" },
  ],
  boxes: [],
  tables: [{ caption: null, columns: [], rows: [], blockId: "c1.t1.r1" }],
};

const DOCUMENT = smallDocument(
  [
    { id: "c1", kind: "chapter", text: "一、总体要求" },
    { id: "c1.i1", kind: "item", text: "（一）指导思想。坚持质量第一，健全政策。" },
    { id: "c1.i1.p1", kind: "paragraph", text: "到2025年，达到98%。" },
    { id: "c1.i2", kind: "item", text: "（二）目标。𠮷祥e\u0301好" },
    { id: "c1.t1.r1", kind: "row", text: "|指标|2025年" },
    { id: "c1.t1.r2", kind: "row", text: "食品|合格率|98" },
  ],
  { chapters: [CHAPTER] },
);
const { text } = DOCUMENT;
const WITHIN = caretText(DOCUMENT);

/** The text with | where the caret comes to, from before `words`. */
function moved(
  words: string,
  unit: CaretUnit,
  direction: 1 | -1,
  { extend = false, skip = 0 } = {},
): string {
  const from = text.indexOf(words) + skip;
  const to = moveCaret(WITHIN, from, unit, direction, extend);
  return `${text.slice(Math.max(0, to - 3), to)}|${text.slice(to, to + 3)}`;
}

describe("moveCaret by character", () => {
  it("goes over a character of two code units, and over one with a combining mark, in one step", () => {
    expect(moved("𠮷", "character", 1)).toBe("。𠮷|祥e\u0301");
    expect(moved("e\u0301", "character", 1)).toBe("祥e\u0301|好\n|");
    expect(moved("好", "character", -1)).toBe("𠮷祥|e\u0301好");
    expect(moved("祥", "character", -1)).toBe("目标。|𠮷祥");
  });

  it("goes from the end of a block to the beginning of the next one, and back", () => {
    const end = text.indexOf("\n");
    expect(moveCaret(WITHIN, end, "character", 1, false)).toBe(end + 1);
    expect(moveCaret(WITHIN, end + 1, "character", -1, false)).toBe(end);
  });

  it("goes from cell to cell, over an empty one", () => {
    const before = text.indexOf("\n|指标");
    const cell = text.indexOf("指标|");
    expect(moveCaret(WITHIN, before, "character", 1, false)).toBe(cell);
    expect(moveCaret(WITHIN, cell + 2, "character", 1, false)).toBe(cell + 3);
  });
});

describe("moveCaret by clause", () => {
  it("goes to the beginning of the next one, and of this or the previous one", () => {
    expect(moved("质量第一", "clause", 1)).toBe("第一，|健全政");
    expect(moved("健全政策", "clause", -1, { skip: 2 })).toBe("第一，|健全政");
    expect(moved("健全政策", "clause", -1)).toBe("思想。|坚持质");
  });

  it("extends to the end of the words, without the mark", () => {
    expect(moved("坚持质量", "clause", 1, { extend: true })).toBe("量第一|，健全");
    expect(moved("，健全政策", "clause", 1, { extend: true })).toBe("全政策|。\n到");
  });

  it("goes on in the next block", () => {
    expect(moved("健全政策", "clause", 1)).toBe("策。\n|到20");
    expect(moved("到2025", "clause", -1)).toBe("第一，|健全政");
  });
});

describe("moveCaret by block and item", () => {
  it("goes to the next paragraph, and extends to the end of this one", () => {
    expect(moved("坚持质量", "block", 1)).toBe("策。\n|到20");
    expect(moved("坚持质量", "block", 1, { extend: true })).toBe("政策。|\n到2");
    expect(moved("坚持质量", "block", -1)).toBe("要求\n|（一）");
  });

  it("goes to items and tables, and extends to the end of an item", () => {
    expect(moved("坚持质量", "item", 1)).toBe("%。\n|（二）");
    expect(moved("坚持质量", "item", 1, { extend: true })).toBe("8%。|\n（二");
    expect(moved("（二）", "item", -1)).toBe("要求\n|（一）");
    expect(moved("（二）", "item", 1)).toBe("好\n||指标|");
  });

  it("stays where nothing follows", () => {
    const end = onText(WITHIN, text.length);
    for (const unit of ["character", "clause", "block", "item", "document"] as const) {
      expect(moveCaret(WITHIN, end, unit, 1, false)).toBe(end);
      expect(moveCaret(WITHIN, 0, unit, -1, true)).toBe(0);
    }
  });
});

describe("moveCaret anywhere", () => {
  const units = fc.constantFrom<CaretUnit>("character", "clause", "block", "item", "document");
  it("goes the way it is told, and only to places on the text that cut no character", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        units,
        fc.constantFrom<1 | -1>(1, -1),
        fc.boolean(),
        (texts, start, unit, direction, extend) => {
          const lines = texts.map((one, at) => ({
            id: `p${at}`,
            kind: "paragraph" as const,
            text: one.replace(/\n/g, "，"),
          }));
          const within = caretText(smallDocument(lines));
          if (within.stretches.length === 0) return;
          const from = onText(within, start % within.text.length);
          const to = moveCaret(within, from, unit, direction, extend);
          expect((to - from) * direction).toBeGreaterThanOrEqual(0);
          expect(onText(within, to)).toBe(to);
        },
      ),
    );
  });

  it("comes back by as many characters as it went, through the whole text", () => {
    const there: number[] = [0];
    for (;;) {
      const at = there.at(-1) as number;
      const next = moveCaret(WITHIN, at, "character", 1, false);
      if (next === at) break;
      there.push(next);
    }
    const back = there.map((_, index) => there[there.length - 1 - index] as number);
    let at = back[0] as number;
    for (const place of back.slice(1)) {
      at = moveCaret(WITHIN, at, "character", -1, false);
      expect(at).toBe(place);
    }
    expect(there).toHaveLength(new Set(there).size);
  });
});
