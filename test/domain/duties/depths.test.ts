import { describe, expect, it } from "vitest";
import { depths } from "../../../domain/duties/depths";

describe("depths", () => {
  it("counts the brackets around each character", () => {
    expect(depths("甲（乙(丙)）丁")).toEqual([0, 1, 1, 2, 2, 2, 1, 0]);
  });

  it("takes no notice of a closing bracket without its partner", () => {
    expect(depths("甲）乙")).toEqual([0, 0, 0]);
  });
});
