import { describe, expect, it } from "vitest";
import { weighChapters } from "../../../domain/alignment/chapters";
import { alignable, itemProfiles } from "../../support/alignable";

const document = alignable("一、任务", "（一）甲。", "（二）乙。", "二、保障", "前言。");
const [items = []] = itemProfiles(document);

describe("weighChapters", () => {
  it("is surer of chapters whose items are counterparts", () => {
    const own = [{ a: 0, b: 0, score: 0.2 }];
    const pairs = [
      { a: 0, b: 1, score: 0.6 },
      { a: 1, b: 0, score: 0.6 },
      { a: 1, b: 1, score: 0.5 },
    ];
    expect(weighChapters(own, pairs, items, items)[0]?.score).toBeCloseTo(0.4);
    expect(weighChapters(own, [], items, items)[0]?.score).toBeCloseTo(0.1);
  });

  it("goes by the text alone where a chapter has no items", () => {
    expect(weighChapters([{ a: 1, b: 0, score: 0.2 }], [], items, items)[0]?.score).toBe(0.2);
  });
});
