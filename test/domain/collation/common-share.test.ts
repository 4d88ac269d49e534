import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { commonShare, LEAST_IN_COMMON } from "../../../domain/collation/common-share";
import { alignable } from "../../support/alignable";

function share(linesA: readonly string[], linesB: readonly string[]): number {
  const [a, b] = [alignable(...linesA), alignable(...linesB)];
  return commonShare(a.text, b.text, collate(a, b));
}

const CLAUSE = "（一）健全法规。加快出台质量促进条例，推进行政执法与刑事司法衔接。";
const OTHER = "（二）强化监管。完善产品监督抽查制度，建立缺陷产品召回协作机制，守住底线。";

describe("commonShare", () => {
  it("is whole for a text and itself, and for two empty ones", () => {
    expect(share([CLAUSE], [CLAUSE])).toBe(1);
    expect(share([""], [""])).toBe(1);
  });

  it("is nothing where one text is empty, and little where the texts have nothing to do with each other", () => {
    expect(share([""], [CLAUSE])).toBe(0);
    expect(share([CLAUSE], ["花湖机场扩建"])).toBeLessThan(LEAST_IN_COMMON);
  });

  it("counts what only stands elsewhere as had by both", () => {
    expect(share([CLAUSE, OTHER], [OTHER, CLAUSE])).toBeGreaterThan(0.95);
  });

  it("is about a half where half of it is missing, whichever comes first", () => {
    expect(share([CLAUSE, OTHER], [CLAUSE])).toBeCloseTo(0.5, 1);
    expect(share([CLAUSE], [CLAUSE, OTHER])).toBeCloseTo(0.5, 1);
  });
});
