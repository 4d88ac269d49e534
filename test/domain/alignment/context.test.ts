import { describe, expect, it } from "vitest";
import { pairedChapters, weighByChapter } from "../../../domain/alignment/context";
import { alignable, itemProfiles } from "../../support/alignable";

const document = alignable(
  "一、任务",
  "（一）甲。",
  "二、保障",
  "（二）乙。",
  "三、附则",
  "（三）丙。",
);
const [items = []] = itemProfiles(document);

function weighed(a: number, b: number, trust: number): number | undefined {
  const paired = pairedChapters([
    { a: 0, b: 0, score: trust },
    { a: 1, b: 1, score: trust },
  ]);
  return weighByChapter([{ a, b, score: 1 }], items, items, paired)[0]?.score;
}

describe("weighByChapter", () => {
  it("keeps the score of items in chapters that are counterparts", () => {
    expect(weighed(0, 0, 1)).toBe(1);
  });

  it("takes most from items whose chapters have other counterparts", () => {
    const known = weighed(0, 1, 1) ?? 1;
    const unknown = weighed(0, 2, 1) ?? 0;
    expect(known).toBeLessThan(unknown);
    expect(unknown).toBeLessThan(1);
  });

  it("relies less on chapters that are hardly alike", () => {
    expect(weighed(0, 0, 0.05)).toBeLessThan(weighed(0, 0, 0.1) ?? 0);
    expect(weighed(0, 1, 0.05)).toBeGreaterThan(weighed(0, 1, 0.1) ?? 1);
  });
});
