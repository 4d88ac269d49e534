import { describe, expect, it } from "vitest";
import { isDoubtful } from "../../../domain/alignment/doubt";

describe("isDoubtful", () => {
  it("holds for a computed pair with little in common", () => {
    expect(isDoubtful({ origin: "computed", score: 0.1 })).toBe(true);
    expect(isDoubtful({ origin: "computed", score: 0.6 })).toBe(false);
  });

  it("does not hold for what the user confirmed, or what follows from it", () => {
    expect(isDoubtful({ origin: "confirmed", score: 0.1 })).toBe(false);
    expect(isDoubtful({ origin: "implied", score: 0.1 })).toBe(false);
  });
});
