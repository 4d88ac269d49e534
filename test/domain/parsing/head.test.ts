import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { headLength, isAddressees, isTitleLike } from "../../../domain/parsing/head";
import { recogniseLine } from "../../../domain/parsing/line-form";

const PROSE =
  "为贯彻落实党中央、国务院关于质量强国建设的战略部署,统筹推进质量强省建设,制定本纲要。";

function length(...lines: readonly string[]): number {
  const content = contentLinesOf(lines.join("\n"));
  return headLength(content, content.map(recogniseLine));
}

describe("headLength", () => {
  it("reaches to the first chapter", () => {
    expect(length("纲要", PROSE, "一、甲", "乙。")).toBe(2);
  });

  it("reaches to the first item where there is no chapter", () => {
    expect(length("纲要", PROSE, "（一）甲。", "乙。")).toBe(2);
  });

  it("ends before the prose of a source that begins in the middle", () => {
    expect(length("纲要", PROSE, "三、甲")).toBe(1);
    expect(length("纲要", "(二)甲", "三、乙")).toBe(1);
  });

  it("ends before the prose of a text without headings", () => {
    expect(length("通知", "各市、县人民政府：", PROSE, "——甲。")).toBe(2);
    expect(length(PROSE, "甲。")).toBe(0);
    expect(length("通知", "甲")).toBe(2);
  });

  it("ends before a table, but not before the form that tells of a document", () => {
    expect(length("分工表", "序号\t任务\t牵头单位", "1\t甲\t省农委")).toBe(1);
    expect(length("方案", "指标\t2025年", "甲率\t90", "一、甲")).toBe(1);
    expect(length("发文机关\t某省政府", "主题词\t项目", "一、甲")).toBe(2);
  });
});

describe("isAddressees", () => {
  it.each(["各市、县人民政府，省政府各部门、各直属机构：", "各有关单位:"])(
    "holds for %s",
    (text) => {
      expect(isAddressees(text)).toBe(true);
    },
  );

  it.each([
    "《纲要》主要内容如下:",
    "现将有关部门职责通知如下：",
    "各部门，通知",
    "一、各部门：",
    "目标：",
  ])("does not hold for %s", (text) => {
    expect(isAddressees(text)).toBe(false);
  });
});

describe("isTitleLike", () => {
  it.each(["质量强国建设纲要", "中共中央 国务院印发《质量强国建设纲要》"])(
    "holds for %s",
    (text) => {
      expect(isTitleLike(text)).toBe(true);
    },
  );

  it.each([
    "",
    PROSE,
    "各部门：",
    "热词 | 质量 |",
    "皖政办秘〔2016〕76号",
    "2016年5月24日",
    "甲\t乙",
  ])("does not hold for “%s”", (text) => {
    expect(isTitleLike(text)).toBe(false);
  });
});
