import { describe, expect, it } from "vitest";
import { NO_DECISIONS, settleUnits, splitDecisions } from "../../../domain/alignment/decisions";
import { unitKey } from "../../../domain/alignment/units";
import { alignable, itemProfiles } from "../../support/alignable";

const text = alignable("一、任务", "（一）甲事。", "（二）乙事。");
const [ofA = [], ofB = []] = itemProfiles(text, text);
const key = (at: number) => {
  const profile = ofA[at];
  if (profile === undefined) throw new Error(`No item ${at}.`);
  return unitKey(profile.unit);
};
const candidates = [
  { a: 0, b: 0, score: 0.9 },
  { a: 0, b: 1, score: 0.2 },
  { a: 1, b: 1, score: 0.8 },
];

describe("settleUnits", () => {
  it("leaves candidates as they are where nothing is decided", () => {
    expect(settleUnits(NO_DECISIONS, ofA, ofB).apply(candidates)).toEqual(candidates);
  });

  it("leaves nothing but the decided pair to the units it is of", () => {
    const counterparts = [{ a: key(0), b: key(1), origin: "confirmed" as const }];
    const settled = settleUnits({ counterparts, unrelated: [] }, ofA, ofB);
    expect(settled.apply(candidates)).toEqual([{ a: 0, b: 1, score: 1 }]);
    expect(settled.isOpen({ a: 1, b: 0 })).toBe(true);
  });

  it("takes a refused pair out", () => {
    const settled = settleUnits(
      { counterparts: [], unrelated: [{ a: key(0), b: key(0) }] },
      ofA,
      ofB,
    );
    expect(settled.apply(candidates)).toEqual(candidates.slice(1));
    expect(settled.isOpen({ a: 0, b: 0 })).toBe(false);
  });
});

describe("splitDecisions", () => {
  it("keeps what is said of chapters as chapters from what is said of a chapter and an item", () => {
    const chapters = { a: "chapter c1", b: "chapter c2" };
    const mixed = { a: "item c1.i1", b: "chapter c2" };
    const counterparts = [chapters, mixed].map((pair) => ({
      ...pair,
      origin: "confirmed" as const,
    }));
    expect(splitDecisions({ counterparts, unrelated: [mixed] })).toEqual({
      chapters: { counterparts: counterparts.slice(0, 1), unrelated: [] },
      parts: { counterparts: counterparts.slice(1), unrelated: [mixed] },
    });
  });
});
