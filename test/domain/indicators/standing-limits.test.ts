import { describe, expect, it } from "vitest";
import { isStandingLimit } from "../../../domain/indicators/standing-limits";
import type { Bound } from "../../../domain/indicators/target";

function isStanding(words: string, limit: string, unit: string, bound: Bound, isAimed = false) {
  const lead = { bound, change: null };
  return isStandingLimit({ quantity: { unit, bound: null }, lead, words, limit, isAimed });
}

describe("isStandingLimit", () => {
  it.each([
    ["审批时限", "不超过", "工作日", "<="],
    ["公示期", "不少于", "工作日", ">="],
    ["单户贷款额度", "不超过", "元", "<="],
    ["担保费率", "不高于", "%", "<="],
    ["各市推荐企业", "不超过", "家", "<="],
    ["评审组成员", "不少于", "人", ">="],
    ["场地面积", "应不少于", "平方米", ">="],
  ] as const)("is true of %s%s 10%s", (words, limit, unit, bound) => {
    expect(isStanding(words, limit, unit, bound)).toBe(true);
  });

  it.each([
    ["平均审批时限", "不超过", "工作日", "<="],
    ["空气优良天数", "不少于", "天", ">="],
    ["通关时间", "不超过", "小时", "<="],
    ["产业基金规模", "不低于", "元", ">="],
    ["抽查合格率", "不低于", "%", ">="],
    ["重大事故死亡人数", "不超过", "人", "<="],
    ["引进评审专家", "不少于", "人", ">="],
  ] as const)("is false of %s%s 10%s", (words, limit, unit, bound) => {
    expect(isStanding(words, limit, unit, bound)).toBe(false);
  });

  it("is false of what a year is given for, unless it is a term", () => {
    expect(isStanding("审批时限", "不超过", "工作日", "<=", true)).toBe(false);
    expect(isStanding("证书有效期", "不超过", "年", "<=", true)).toBe(true);
  });

  it("is false of a change", () => {
    const lead = { bound: null, change: "缩短" };
    const quantity = { unit: "工作日", bound: null };
    const limited = { quantity, lead, words: "审批时限", limit: "缩短", isAimed: false };
    expect(isStandingLimit(limited)).toBe(false);
  });
});
