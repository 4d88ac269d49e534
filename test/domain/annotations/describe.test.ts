import { describe, expect, it } from "vitest";
import { CONTEXT_LENGTH, describeTarget } from "../../../domain/annotations/describe";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1", kind: "chapter", text: "一、总体目标" },
  { id: "c1.p1", kind: "paragraph", text: "深入实施质量强省战略。" },
]);

describe("describeTarget", () => {
  it("names the document, its text, the block, the position and the quote", () => {
    const from = document.text.indexOf("质量强省");
    expect(describeTarget(document, { from, to: from + 4 })).toEqual({
      documentId: "small",
      textHash: "hash",
      blockId: "c1.p1",
      position: { start: from, end: from + 4 },
      quote: { exact: "质量强省", prefix: "一、总体目标\n深入实施", suffix: "战略。\n" },
    });
  });

  it("names the block in which a range over several blocks begins", () => {
    expect(describeTarget(document, { from: 2, to: 12 }).blockId).toBe("c1");
  });

  it("keeps no more context than it says", () => {
    const long = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "质".repeat(200) }]);
    const { prefix, suffix } = describeTarget(long, { from: 100, to: 101 }).quote;
    expect([prefix.length, suffix.length]).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH]);
  });

  it.each([
    [3, 3],
    [-1, 2],
    [0, 10_000],
  ])("refuses the range %i–%i, which is empty or outside", (from, to) => {
    expect(() => describeTarget(document, { from, to })).toThrow(RangeError);
  });
});
