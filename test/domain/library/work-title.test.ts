import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDocNumber, workTitle } from "../../../domain/library/work-title";

describe("workTitle", () => {
  it.each([
    ["《质量强国建设纲要》", "质量强国建设纲要"],
    ["中共中央 国务院印发《质量强国建设纲要》", "质量强国建设纲要"],
    ["国务院关于印发质量发展纲要（2011—2020年）的通知", "质量发展纲要(2011-2020年)"],
    ["某县人民政府关于印发《工作方案》的通知", "工作方案"],
    ["安 徽 省 质 量 强 省 建 设 纲 要", "安徽省质量强省建设纲要"],
    ["ＰＰＰ项目管理办法（试行）", "ppp项目管理办法(试行)"],
  ])("finds the work's name in %s", (title, expected) => {
    expect(workTitle(title)).toBe(expected);
  });

  it("keeps two years of one plan apart", () => {
    expect(workTitle("2016年行动计划")).not.toBe(workTitle("2017年行动计划"));
  });

  it("takes 2011至2020 for 2011—2020", () => {
    expect(workTitle("纲要（2011年至2020年）")).toBe(workTitle("纲要(2011年—2020年)"));
  });

  it("gives a title without marks the same name again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."质量强国纲要0129—() ") }), (title) => {
        expect(workTitle(workTitle(title))).toBe(workTitle(title));
      }),
    );
  });
});

describe("plainDocNumber", () => {
  it("does not mind the ways of writing brackets", () => {
    const ways = [
      "国办发〔2016〕5号",
      "国办发[2016]5号",
      "国办发（2016）第5号",
      "(国办发〔2016〕5号)",
    ];
    expect(new Set(ways.map(plainDocNumber)).size).toBe(1);
  });
});
