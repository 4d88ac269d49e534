import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../domain/alignment/candidates";
import { alignable, itemProfiles } from "../../support/alignable";

/** More terms than the texts here have. */
const SIZE = 10_000;

describe("findCandidates", () => {
  it("looks at units that have words in common, and at no others", () => {
    const a = alignable("一、任务", "（一）保护湿地。调查名录。", "（二）管理公园。编制规划。");
    const b = alignable("一、任务", "（一）编制公园规划。听取意见。");
    const [ofA = [], ofB = []] = itemProfiles(a, b);
    const found = findCandidates(ofA, ofB, SIZE);
    expect(found.map((one) => [one.a, one.b])).toEqual([[1, 0]]);
    expect(found[0]?.score).toBeGreaterThan(0.2);
  });

  it("finds for each of very many equal units the one in its own place", () => {
    const lines = Array.from({ length: 200 }, () => "第一条 编制公园规划，听取意见。");
    const [ofA = []] = itemProfiles(alignable("某办法", ...lines));
    const perfect = findCandidates(ofA, ofA, SIZE).filter(({ score }) => score === 1);
    expect(perfect.filter(({ a, b }) => a === b)).toHaveLength(ofA.length);
  });
});
