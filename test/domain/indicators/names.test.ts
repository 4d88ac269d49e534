import { describe, expect, it } from "vitest";
import { shortTargets } from "../../support/targets-of";

describe("namesOf", () => {
  it("gives a number to each of the names before 均 or 各", () => {
    expect(shortTargets("甲合格率和乙合格率均达到98%以上。")).toEqual([
      "甲合格率 ≥98%",
      "乙合格率 ≥98%",
    ]);
    expect(shortTargets("争取获评国家星级酒家和绿色饭店各100家。")).toEqual([
      "国家星级酒家 100家",
      "绿色饭店 100家",
    ]);
  });

  it("adds the verb that its list keeps, but not to another measure", () => {
    expect(shortTargets("新增甲企业300家、乙企业100家。")).toEqual([
      "新增甲企业 300家",
      "新增乙企业 100家",
    ]);
    expect(shortTargets("新开工项目100个以上、总投资500亿元以上。")[1]).toBe(
      "总投资 ≥50000000000元",
    );
  });

  it("adds the change a number is the amount of", () => {
    expect(shortTargets("收入年均增长12%左右，达到6000亿元。")).toEqual([
      "收入年均增长 ~12%",
      "收入 600000000000元",
    ]);
  });
});
