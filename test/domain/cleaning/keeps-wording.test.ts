import { describe, expect, it } from "vitest";
import { keepsWording } from "../../../domain/cleaning/keeps-wording";
import type { CleaningRule } from "../../../domain/document/edit";

function allowed(rule: CleaningRule, removed: string, replacement: string): boolean {
  return keepsWording(`甲${removed}乙`, { rule, from: 1, to: 1 + removed.length, replacement });
}

describe("keepsWording", () => {
  it.each<[CleaningRule, string, string]>([
    ["white-space", "  ", ""],
    ["line-breaks", "\r\n", "\n"],
    ["joined-lines", "\n\n", " "],
    ["pinyin", "(hú)", ""],
    ["traditional-forms", "國", "国"],
    ["jump-lines", "(下转4版)", ""],
    ["markup", "## ", ""],
    ["web-chrome", "版权所有", ""],
  ])("allows %s to change “%s” to “%s”", (rule, removed, replacement) => {
    expect(allowed(rule, removed, replacement)).toBe(true);
  });

  it.each<[CleaningRule, string, string]>([
    ["white-space", " 不", ""],
    ["line-breaks", "\r\n", "。"],
    ["joined-lines", "\n", "、"],
    ["pinyin", "(套)", ""],
    ["traditional-forms", "國", "家"],
    ["jump-lines", "(下转移支付)", ""],
    ["markup", "##甲", ""],
    ["web-chrome", "版权所有", "甲"],
    ["moved-title", "甲", "甲"],
  ])("refuses %s to change “%s” to “%s”", (rule, removed, replacement) => {
    expect(allowed(rule, removed, replacement)).toBe(false);
  });

  it("refuses to take away as a copy what stands nowhere else", () => {
    const copy = { rule: "duplicate-copies", from: 0, to: 4, replacement: "" } as const;
    expect(keepsWording("甲\n乙\n乙\n甲", copy)).toBe(true);
    expect(keepsWording("甲\n丙\n乙\n甲", copy)).toBe(false);
  });

  it("refuses a moved headline that has words of its own", () => {
    const movedFrom = { from: 3, to: 5 };
    const move = { rule: "moved-title", from: 0, to: 0, movedFrom } as const;
    expect(keepsWording("甲乙丙标题", { ...move, replacement: "标题\n" })).toBe(true);
    expect(keepsWording("甲乙丙标题", { ...move, replacement: "好标题\n" })).toBe(false);
  });
});
