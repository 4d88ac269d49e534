import { describe, expect, it } from "vitest";
import { complement, patch } from "../../../domain/collation/patch";

const moved = {
  a: { from: 0, to: 2, text: "甲乙" },
  b: { from: 2, to: 4, text: "甲乙" },
};
const added = {
  a: { from: 3, to: 3, text: "" },
  b: { from: 0, to: 1, text: "丁" },
};

describe("patch", () => {
  it("takes readings out and puts the others in, wherever they stand", () => {
    expect(patch("甲乙丙", [moved])).toBe("丙甲乙");
    const later = { ...moved, b: { from: 2, to: 4, text: "甲乙" } };
    expect(patch("甲乙丙", [added, later])).toBe("丁丙甲乙");
  });

  it("leaves a text without variants as it is", () => {
    expect(patch("甲乙丙", [])).toBe("甲乙丙");
  });
});

describe("complement", () => {
  it("is what no reading has", () => {
    expect(complement("甲乙丙", [moved.a, added.a])).toBe("丙");
  });
});
