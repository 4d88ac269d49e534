import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Span, slice } from "../../../domain/document/span";
import { fold } from "../../../domain/search/fold";
import { occurrences } from "../../../domain/search/occurrences";
import { snippetOf } from "../../../domain/search/snippet";

/** Of a text in which folding changes nothing but punctuation. */
const snippetIn = (text: string, ranges: readonly Span[]) =>
  snippetOf(fold(text), ranges, (piece) => slice(text, piece));

const CLAUSE = "加强计量基础研究，推动标准供给创新，完善质量工作机制；";

describe("snippetOf", () => {
  it("shows a short block whole", () => {
    expect(snippetIn("质量强国", [{ from: 0, to: 2 }])).toEqual({
      text: "质量强国",
      ranges: [{ from: 0, to: 2 }],
    });
  });

  it("cuts after clauses and says so with an ellipsis on either side", () => {
    const text = `${CLAUSE.repeat(3)}首台（套）应用，${CLAUSE.repeat(4)}`;
    const { text: shown, ranges } = snippetIn(text, occurrences(text, ["首台（套）"]));
    expect(shown).toMatch(/^….+[，；]…$/u);
    expect(ranges.map(({ from, to }) => shown.slice(from, to))).toEqual(["首台（套）"]);
  });

  it("does not cut inside a number or a character", () => {
    const digits = "123456,789.5%";
    const text = `${"甲".repeat(90)}${digits}${"𠮷".repeat(100)}`;
    for (let at = 0; at + 2 < 90; at++) {
      const shown = snippetIn(text, [{ from: at, to: at + 2 }]).text;
      expect(shown.includes(digits)).toBe(/\d/.test(shown));
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("leaves out the white space around a block", () => {
    expect(snippetIn("\u3000\u3000质量强国\n", [{ from: 2, to: 4 }])).toEqual({
      text: "质量强国",
      ranges: [{ from: 0, to: 2 }],
    });
  });

  it("puts a line break of the block as a space", () => {
    expect(snippetIn("甲\n乙", []).text).toBe("甲 乙");
  });

  it("marks in the snippet what it marks in the text, the first occurrence always among it", () => {
    const unit = fc.constantFrom("质", "量", "，", "5", "a", "𠮷");
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 400 }),
        fc.string({ unit, minLength: 1, maxLength: 90 }),
        (text, needle) => {
          const ranges = occurrences(text, [needle]);
          const snippet = snippetIn(text, ranges);
          const marked = snippet.ranges.map(({ from, to }) => snippet.text.slice(from, to));
          expect(marked.every((mark) => mark === needle)).toBe(true);
          expect(marked.length > 0).toBe(ranges.length > 0);
          expect(text).toContain(snippet.text.replace(/^…|…$/gu, ""));
        },
      ),
    );
  });
});
