import { describe, expect, it } from "vitest";
import { blockAt } from "../../../domain/document/block-at";
import { alignable } from "../../support/alignable";

describe("blockAt", () => {
  it("finds the block of every offset, and none behind the text", () => {
    const { text, blocks } = alignable("某省纲要", "一、总体要求", "（一）目标。提高质量。");
    for (let offset = 0; offset < text.length; offset++) {
      const block = blocks[blockAt(blocks, offset)];
      expect(block?.from).toBeLessThanOrEqual(offset);
      expect(block?.to).toBeGreaterThan(offset);
    }
    expect(blockAt(blocks, text.length)).toBe(blocks.length);
    expect(blockAt([], 0)).toBe(0);
  });
});
