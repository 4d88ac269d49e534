import { describe, expect, it } from "vitest";
import { FOLDED_ASTRAL, FOLDED_UNIT } from "../../../domain/search/fold-table";

describe("FOLDED_UNIT", () => {
  it("has an entry for every code unit and none that is folded further", () => {
    expect(FOLDED_UNIT).toHaveLength(0x10000);
    const unsettled = [...FOLDED_UNIT].filter((folded) => FOLDED_UNIT[folded] !== folded);
    expect(unsettled).toEqual([]);
  });

  it("leaves line breaks and surrogates as they are", () => {
    for (const unit of [0x0a, 0x0d, 0xd800, 0xdbff, 0xdc00, 0xdfff]) {
      expect(FOLDED_UNIT[unit]).toBe(unit);
    }
  });
});

describe("FOLDED_ASTRAL", () => {
  it("maps only between characters of two code units, and settles at once", () => {
    expect(FOLDED_ASTRAL.size).toBeGreaterThan(100);
    for (const [from, to] of FOLDED_ASTRAL) {
      expect(Math.min(from, to)).toBeGreaterThan(0xffff);
      expect(FOLDED_ASTRAL.has(to)).toBe(false);
    }
  });
});
