import { describe, expect, it } from "vitest";
import { stepVariant } from "../../../domain/collation/step-variant";

describe("stepVariant", () => {
  it.each([
    [3, 1, 7],
    [3, -1, 1],
    [7, 1, 7],
    [1, -1, 1],
    [5, 1, 7],
    [5, -1, 3],
    [9, 1, 7],
    [null, 1, 1],
  ] as const)("goes from %s by %s to %s", (from, by, to) => {
    expect(stepVariant([1, 3, 7], from, by)).toBe(to);
  });

  it("goes nowhere where nothing is listed", () => {
    expect(stepVariant([], 3, 1)).toBeNull();
  });
});
