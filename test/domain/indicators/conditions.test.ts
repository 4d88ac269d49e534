import { describe, expect, it } from "vitest";
import {
  conditionsFrom,
  introducesConditions,
  isConditionHeading,
} from "../../../domain/indicators/conditions";

describe("conditionsFrom", () => {
  it.each([
    ["申报企业注册资本不低于500万元", 0],
    ["参评组织近3年抽查合格率达到100%", 0],
    ["申报质量标杆的企业近三年均有利润", 0],
    ["每年认定10家,认定条件为研发人员不少于20人", 8],
    ["培育10家符合下列条件的企业", 5],
  ])("finds where %s begins to ask", (words, from) => {
    expect(conditionsFrom(words)).toBe(from);
  });

  it.each([
    "参评企业达到500家",
    "申报企业数量较2020年翻一番",
    "支持符合条件的企业申报,新增100家以上",
    "供应链企业达到20家,响应速度提高10%",
    "全省注册资本1亿元以上的机构达到15家",
  ])("finds none in %s", (words) => {
    expect(conditionsFrom(words)).toBe(words.length);
  });
});

describe("isConditionHeading", () => {
  it.each(["三、申报条件", "(一)基本条件。", "推荐范围和条件", "第五条 认定标准"])(
    "knows %s",
    (heading) => {
      expect(isConditionHeading(heading)).toBe(true);
    },
  );

  it.each([
    "强化支撑条件",
    "改善基础条件。",
    "一、总体要求",
    "制定认定标准,培育企业100家。",
    "申报工作",
  ])("does not take %s for one", (heading) => {
    expect(isConditionHeading(heading)).toBe(false);
  });
});

it("knows what introduces a list of conditions", () => {
  expect(introducesConditions("申报组织应当具备以下条件:")).toBe(true);
  expect(introducesConditions("申报组织应当具备以下条件。主要目标:")).toBe(false);
  expect(introducesConditions("主要目标:")).toBe(false);
});
