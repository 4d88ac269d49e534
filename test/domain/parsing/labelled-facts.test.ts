import { describe, expect, it } from "vitest";
import { compileDocument } from "../../../domain/library/compile-document";
import { isLabelled, readLabelledFacts } from "../../../domain/parsing/labelled-facts";

describe("readLabelledFacts", () => {
  it("reads a form of lines", () => {
    expect(
      readLabelledFacts([
        "索 引 号：000014349/2023-00001",
        "发文机关：中共安徽省委 安徽省人民政府",
        "标　　题：关于质量工作的意见",
        "发文字号：皖发〔2023〕5号",
        "成文日期：2023年02月06日",
        "发布日期: 2023-02-10 09:30",
      ]),
    ).toEqual({
      title: "关于质量工作的意见",
      issuers: ["中共安徽省委", "安徽省人民政府"],
      docNumber: "皖发〔2023〕5号",
      date: "2023-02-06",
      publishedOnline: "2023-02-10",
    });
  });

  it("reads a form of cells, with tabs or bars", () => {
    expect(
      readLabelledFacts([
        "文号：\t皖政〔2023〕5号\t发布机构：\t安徽省人民政府",
        "成文日期 | 2023.2.6 |",
      ]),
    ).toMatchObject({
      docNumber: "皖政〔2023〕5号",
      issuers: ["安徽省人民政府"],
      date: "2023-02-06",
    });
  });

  it("believes no value that is none", () => {
    expect(
      readLabelledFacts(["发文机关：省级", "发文字号：无", "成文日期：近日", "发布机构\t"]),
    ).toEqual({ title: null, issuers: [], docNumber: null, date: null, publishedOnline: null });
  });
});

describe("isLabelled", () => {
  it("tells a form's line from a title", () => {
    expect(isLabelled("发文机关：安徽省人民政府")).toBe(true);
    expect(["标题", "关于质量工作的意见", "名称登记办法"].some(isLabelled)).toBe(false);
  });
});

describe("compileDocument", () => {
  it("reads the form a web page sets above the text", () => {
    const text =
      "首页 > 政务公开\n索引号：1\t主题分类：市场监管\n发文字号：皖政〔2023〕5号\n发布日期：2023-02-10\n打印\n关于质量工作的意见\n一、甲\n（一）乙。\n";
    expect(compileDocument({ file: "a.txt", sha256: "0", text }, null)).toMatchObject({
      title: "关于质量工作的意见",
      docNumber: "皖政〔2023〕5号",
      publishedOnline: "2023-02-10",
      year: 2023,
    });
  });
});
