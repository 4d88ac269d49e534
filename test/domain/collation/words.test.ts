import { describe, expect, it } from "vitest";
import { wordEndsAround } from "../../../domain/collation/words";

describe("wordEndsAround", () => {
  it("knows where words end, by offsets into the whole text", () => {
    const ends = wordEndsAround("完善标准体系。", { from: 2, to: 4 });
    expect([...ends].sort((x, y) => x - y)).toEqual([0, 2, 4, 6, 7]);
  });

  it("looks no farther than a clause", () => {
    const text = "质量".repeat(100);
    const ends = wordEndsAround(text, { from: 100, to: 102 });
    expect(Math.min(...ends)).toBeGreaterThan(50);
    expect(Math.max(...ends)).toBeLessThan(150);
  });
});
