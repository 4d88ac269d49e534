import { describe, expect, it } from "vitest";
import { candidatesOf, windowAt } from "../../../../domain/annotations/anchoring/candidates";
import { GramIndex } from "../../../../domain/annotations/anchoring/gram-index";
import { skeletonOf } from "../../../../domain/annotations/anchoring/skeleton";

function candidates(text: string, passage: string, isAllowed?: (place: number) => boolean) {
  const { units } = skeletonOf(text);
  return candidatesOf(units, new GramIndex(units), skeletonOf(passage).units, isAllowed);
}

describe("candidatesOf", () => {
  const text = "甲乙丙丁推动质量变革效率变革戊己庚辛加强质量监管体系建设";

  it("names the place where most of a passage stands first", () => {
    expect(candidates(text, "推动质量变革动力变革")[0]).toBe(4);
  });

  it("looks at allowed places only", () => {
    expect(candidates(text, "推动质量变革效率变革", (place) => place > 12)).toEqual([]);
  });

  it("finds a passage too short to have a gram", () => {
    expect(candidates(text, "质量")).toEqual([6, 20]);
  });
});

describe("windowAt", () => {
  it("stays within the text", () => {
    expect(windowAt(-5, 20, 30)).toEqual({ from: 0, to: 30 });
    expect(windowAt(100, 20, 1000)).toEqual({ from: 76, to: 144 });
  });
});
