import { describe, expect, it } from "vitest";
import { contains, overlaps, slice } from "../../../domain/document/span";

const SPAN = { from: 2, to: 4 };

describe("a span", () => {
  it("contains its start and not its end", () => {
    expect([1, 2, 3, 4].map((offset) => contains(SPAN, offset))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("overlaps a span it shares a character with", () => {
    expect(overlaps(SPAN, { from: 3, to: 9 })).toBe(true);
    expect(overlaps(SPAN, { from: 4, to: 9 })).toBe(false);
    expect(overlaps(SPAN, { from: 0, to: 2 })).toBe(false);
  });

  it("cuts its characters out of the text", () => {
    expect(slice("质量强国纲要", SPAN)).toBe("强国");
  });
});
