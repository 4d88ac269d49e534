import { describe, expect, it } from "vitest";
import { readFacts } from "../../../domain/parsing/facts";
import { parse } from "../../../domain/parsing/parse";

const NOTICE = [
  "安徽省人民政府办公厅关于印发2016年行动计划的通知",
  "（皖政办秘〔2016〕76号）",
  "各市、县人民政府，省政府各部门：",
  "《2016年行动计划》已经省政府领导同意，现印发给你们。",
  "安徽省人民政府办公厅",
  "2016年5月24日",
  "2016年行动计划",
  "为落实《关于印发纲要的通知》（国办发〔2016〕18号），制定本计划。",
  "一、甲",
  "（一）乙。",
].join("\n");

describe("readFacts", () => {
  it("reads what a notice says about itself", () => {
    expect(readFacts(NOTICE, parse(NOTICE), [])).toEqual({
      title: "2016年行动计划",
      issuers: ["安徽省人民政府办公厅"],
      docNumber: "皖政办秘〔2016〕76号",
      date: "2016-05-24",
      addressees: "各市、县人民政府，省政府各部门",
      truncated: null,
      publishedOnline: null,
    });
  });

  it("reads signature and date below the text", () => {
    const text = "质量促进办法\n一、甲\n（一）乙。\n安徽省人民政府\n2023年6月1日";
    expect(readFacts(text, parse(text), [])).toMatchObject({
      title: "质量促进办法",
      issuers: ["安徽省人民政府"],
      date: "2023-06-01",
    });
  });

  it("reads what cleaning took out", () => {
    const removed = [
      { rule: "web-chrome", text: "文章来源:\n门户网站\n发布时间:\n2023/06/16\n浏览量" },
      { rule: "jump-lines", text: "上接01版\n" },
    ] as const;
    const text = "纲要\n一、甲\n乙。";
    expect(readFacts(text, parse(text), removed)).toMatchObject({
      publishedOnline: "2023-06-16",
      truncated: "start",
    });
  });

  it("says nothing where the text says nothing", () => {
    expect(readFacts("", parse(""), [])).toEqual({
      title: null,
      issuers: [],
      docNumber: null,
      date: null,
      addressees: null,
      truncated: null,
      publishedOnline: null,
    });
  });
});
