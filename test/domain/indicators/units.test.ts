import { describe, expect, it } from "vitest";
import { isCountingUnit, isTimeUnit, readUnit, unitName } from "../../../domain/indicators/units";

describe("readUnit", () => {
  it("parts the multiplying word from the unit", () => {
    expect(readUnit("万张")).toEqual({ unit: "张", scale: "万" });
    expect(readUnit("%")).toEqual({ unit: "%", scale: undefined });
    expect(readUnit("批次/千人")).toEqual({ unit: "批次/千人", scale: undefined });
  });

  it("keeps units that begin with such a word whole", () => {
    expect(readUnit("千米")).toEqual({ unit: "千米", scale: undefined });
    expect(readUnit("万千瓦")).toEqual({ unit: "千瓦", scale: "万" });
  });

  it("is null for words that are no unit", () => {
    expect(readUnit("含绿色餐饮企业")).toBeNull();
    expect(readUnit("")).toBeNull();
  });
});

describe("the kinds of units", () => {
  it("tells what counts one by one from what measures", () => {
    expect(["家", "项", "人次"].map(isCountingUnit)).toEqual([true, true, true]);
    expect(["%", "元", "亩"].map(isCountingUnit)).toEqual([false, false, false]);
  });

  it("knows lengths of time", () => {
    expect(["岁", "工作日", "家"].map(isTimeUnit)).toEqual([true, true, false]);
  });

  it("tells 百分点 without its measure word", () => {
    expect(unitName("个百分点")).toBe("百分点");
    expect(unitName("个")).toBe("个");
  });
});
