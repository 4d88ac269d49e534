import { describe, expect, it } from "vitest";
import { bracketed } from "../../../domain/duties/brackets";

const found = (text: string) =>
  bracketed(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

describe("bracketed", () => {
  it("finds pairs of either width, also mixed, and pairs inside pairs", () => {
    expect(found("甲（乙）丙(丁）")).toEqual(["（乙）", "(丁）"]);
    expect(found("甲（乙(丙)丁）")).toEqual(["(丙)", "（乙(丙)丁）"]);
  });

  it("takes no notice of a bracket without its partner", () => {
    expect(found("甲）乙（丙")).toEqual([]);
  });
});
