import { describe, expect, it } from "vitest";
import { pipeTables } from "../../../domain/cleaning/pipe-tables";
import { applyRule } from "../../support/apply-rule";

describe("pipeTables", () => {
  it("makes rows with tabs of a table drawn with bars", () => {
    const text = "甲。\n| 指标 | 2020年 |  |\n|---|:-:|---|\n| 合格率 | 97 | % |\n|  | 98 |\n乙。";
    expect(applyRule(pipeTables, text)).toBe("甲。\n指标\t2020年\t\n合格率\t97\t%\n\t98\n乙。");
  });

  it("keeps a bar behind a backslash in its cell", () => {
    expect(applyRule(pipeTables, "|甲\\|乙|丙|\n|--|--|\n|丁|戊|")).toBe("甲\\|乙\t丙\n丁\t戊");
  });

  it("keeps bars that draw no table", () => {
    expect(pipeTables("政策级别 | 党委政府 |\n热词 | 质量 |\n|甲|乙|\n|丙|丁|")).toEqual([]);
  });
});
