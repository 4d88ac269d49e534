import { describe, expect, it } from "vitest";
import { isGrant, isNoTarget, isNothing, isRule } from "../../../domain/indicators/exclusions";
import { quantitiesIn } from "../../../domain/indicators/quantities";

function clause(words: string) {
  return { from: 0, to: words.length, opensPart: false };
}

function refused(words: string): readonly boolean[] {
  const whole = clause(words);
  return quantitiesIn(words, whole).map((quantity) => isNoTarget(words, whole, quantity));
}

describe("isNoTarget", () => {
  it.each([
    "首批14个产业基地",
    "全省16个市",
    "划分3个等级",
    "从5个方面推进",
    "2025年",
    "办事30日内",
    "每10万人",
    "聚焦12大产业链",
  ])("refuses the number in %s", (words) => {
    expect(refused(words)).toEqual([true]);
  });

  it("leaves the others", () => {
    expect(refused("新增20家,指数达到90,培育100个重点项目")).toEqual([false, false, false]);
  });
});

describe("what is said of rules", () => {
  it("knows penalties and duties of laws", () => {
    expect(isRule("处5万元罚款", clause("处5万元罚款"))).toBe(true);
    expect(isRule("专家不得少于5人", clause("专家不得少于5人"))).toBe(true);
    expect(isRule("新增20家", clause("新增20家"))).toBe(false);
  });

  it("knows money that is given under conditions", () => {
    expect(isGrant("给予一次性奖励20万元", clause("给予一次性奖励20万元"))).toBe(true);
  });

  it("takes measures for nothing to be reached", () => {
    expect(isNothing("任务")).toBe(true);
    expect(isNothing("质量标杆企业")).toBe(false);
  });
});
