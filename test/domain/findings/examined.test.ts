import { describe, expect, it } from "vitest";
import { blockAt } from "../../../domain/findings/examined";
import { examined } from "../../support/examined";

describe("blockAt", () => {
  it("finds the block of each offset, and none outside the text", () => {
    const { text, blocks } = examined("一、甲\n（一）乙。\n丙。\n（二）丁。");
    for (let offset = 0; offset < text.length; offset += 1) {
      expect(blockAt(blocks, offset)).toBe(
        blocks.find(({ from, to }) => from <= offset && offset < to),
      );
    }
    expect(blockAt(blocks, text.length)).toBeUndefined();
    expect(blockAt([], 0)).toBeUndefined();
  });
});
