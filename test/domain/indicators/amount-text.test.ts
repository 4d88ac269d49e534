import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountText } from "../../../domain/indicators/amount-text";

describe("amountText", () => {
  it.each([
    [86, "86"],
    [98.5, "98.5"],
    [3700, "3700"],
    [130_000, "13万"],
    [242_000_000, "2.42亿"],
    [1_000_000, "100万"],
    [12_345, "12345"],
    [23_400.5, "23400.5"],
    [123_456_789, "123456789"],
  ])("writes %d as %s", (value, text) => {
    expect(amountText(value)).toBe(text);
  });

  it("says exactly the number it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        const text = amountText(value);
        const size = text.endsWith("亿") ? 1e8 : text.endsWith("万") ? 1e4 : 1;
        expect(Number.parseFloat(text) * size).toBeCloseTo(value, 3);
      }),
    );
  });
});
