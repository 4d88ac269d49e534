import { describe, expect, it } from "vitest";
import { isEmpty, lengthOf } from "../../../domain/collation/variant";

describe("a reading", () => {
  it("is empty where it has no characters", () => {
    expect(isEmpty({ from: 3, to: 3 })).toBe(true);
    expect(isEmpty({ from: 3, to: 4 })).toBe(false);
    expect(lengthOf({ from: 3, to: 7 })).toBe(4);
  });
});
