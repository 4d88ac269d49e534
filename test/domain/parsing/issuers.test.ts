import { describe, expect, it } from "vitest";
import { findIssuers } from "../../../domain/parsing/issuers";

const BOTH = ["中共安徽省委", "安徽省人民政府"];

describe("findIssuers", () => {
  it.each([
    ["a report", "近日,中共安徽省委、安徽省人民政府印发了《纲要》,并发出通知。"],
    ["a report with a dateline", "本报讯 近日，中共安徽省委、安徽省人民政府联合印发了《纲要》。"],
    ["a headline", "中共安徽省委 安徽省人民政府印发《纲要》"],
    ["a headline without a blank between the bodies", "中共安徽省委安徽省人民政府 印发《纲要》"],
    ["a notice", "中共安徽省委 安徽省人民政府关于印发纲要的通知"],
  ])("reads them from %s", (_, line) => {
    expect(findIssuers([line], [])).toEqual(BOTH);
  });

  it("parts the Central Committee and the State Council", () => {
    expect(findIssuers(["中共中央国务院印发《质量强国建设纲要》"], [])).toEqual([
      "中共中央",
      "国务院",
    ]);
  });

  it("falls back on the signature", () => {
    expect(findIssuers(["行动计划"], ["安徽省人民政府办公厅"])).toEqual(["安徽省人民政府办公厅"]);
  });

  it("does not take other words before 关于 for a body", () => {
    expect(findIssuers(["深入学习关于质量的论述"], [])).toEqual([]);
  });
});
