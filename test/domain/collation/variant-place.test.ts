import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { variantPlace } from "../../../domain/collation/variant-place";
import { alignable } from "../../support/alignable";

const HEAD = ["一、总体要求", "（一）目标。抽查合格率提高。"];

describe("variantPlace", () => {
  it("is in the first edition where that has the passage", () => {
    const [a, b] = [alignable(...HEAD), alignable(HEAD[0] ?? "", "（一）目标。抽查符合率提高。")];
    const places = collate(a, b).map(variantPlace);
    expect(places).toEqual([{ side: "a", offset: a.text.indexOf("合格") }]);
  });

  it("is in the second edition where only that has it, at its first letter", () => {
    const [a, b] = [alignable(...HEAD), alignable(...HEAD, "二、组织保障")];
    const places = collate(a, b).map(variantPlace);
    expect(places).toEqual([{ side: "b", offset: b.text.indexOf("二、组织保障") }]);
  });
});
