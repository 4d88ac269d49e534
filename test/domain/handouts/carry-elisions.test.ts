import { describe, expect, it } from "vitest";
import { carriedElisions } from "../../../domain/handouts/carry-elisions";
import { type Elision, passagePieces, shownText } from "../../../domain/handouts/elision";

const BEFORE = "加强产品质量监管，完善标准体系，提升服务能力。";

function carried(after: string, ...words: readonly string[]): string {
  const elisions = words.map((one): Elision => {
    const from = BEFORE.indexOf(one);
    return { from, to: from + one.length, as: "ellipsis" };
  });
  const kept = carriedElisions(BEFORE, after, elisions);
  return passagePieces(after, kept).map(shownText).join("");
}

describe("elisions of a passage whose words have changed", () => {
  it("go with the words they were made of", () => {
    const after = "持续加强产品质量监管，完善标准体系，提升服务能力。";
    expect(carried(after, "产品质量", "，提升服务能力")).toBe("持续加强……监管，完善标准体系……。");
  });

  it("do not hide words that are new", () => {
    const after = "加强产品质量监管，完善国际一流的标准体系，提升服务能力。";
    expect(carried(after, "完善标准体系，")).toContain("国际一流");
  });

  it("go where their words went", () => {
    expect(carried("加强产品质量监管，提升服务能力。", "完善标准体系，")).toBe(
      "加强产品质量监管，提升服务能力。",
    );
  });

  it("stay as they are in the same words", () => {
    const elisions: readonly Elision[] = [{ from: 2, to: 4, as: "gap" }];
    expect(carriedElisions(BEFORE, BEFORE, elisions)).toBe(elisions);
  });
});
