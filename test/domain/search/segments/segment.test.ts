import { describe, expect, it } from "vitest";
import { placeOf } from "../../../../domain/search/segments/block-places";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  at,
  blockCountOf,
  documentOf,
  foldedText,
  keyTerm,
  originalText,
  termOf,
} from "../../../../domain/search/segments/segment";
import { listedEntries } from "../../../support/listed-entries";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", ["质量（强国）", "98.5%，WTO"]),
  searchableDocument("空", []),
  searchableDocument("乙", ["服務"]),
]);

describe("a segment", () => {
  it("knows which document and block a number stands for, and where the block begins", () => {
    expect(blockCountOf(segment)).toBe(3);
    expect([0, 1, 2].map((block) => documentOf(segment, block))).toEqual([0, 0, 2]);
    expect(placeOf(segment, 1)).toEqual({ documentId: "甲", blockId: "p2", from: 7 });
    expect(placeOf(segment, 2)).toEqual({ documentId: "乙", blockId: "p1", from: 0 });
  });

  it("has the text of a block folded and as it was", () => {
    expect(foldedText(segment, 0)).toBe("质量(强国)\n");
    expect(originalText(segment, 0)).toBe("质量（强国）\n");
    expect(originalText(segment, 2)).toBe("服務\n");
  });

  it("finds the blocks of a term by pair and by whole word", () => {
    for (const token of ["强国", "98.5%", "wto", "服务"]) {
      const blocks = listedEntries(segment, token).map(([block]) => block);
      expect(blocks).toHaveLength(1);
      expect(foldedText(segment, blocks[0] ?? 0)).toContain(token);
    }
  });

  it("says which terms it does not have", () => {
    expect(termOf(segment, "标准")).toBe(-1);
    expect(termOf(segment, "tbt")).toBe(-1);
    expect(keyTerm(segment, 1)).toBe(-1);
    expect(termOf(buildSegment([]), "wto")).toBe(-1);
  });
});

describe("at", () => {
  it("refuses an index outside the numbers", () => {
    expect(() => at(Uint8Array.of(1), 1)).toThrow("no number at 1 of 1");
  });
});
