import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import { headKey, pageFrame } from "../../../domain/cleaning/page-frame";
import { applyRule } from "../../support/apply-rule";

const HALF =
  "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升,引导中西";

describe("pageFrame", () => {
  it("removes page numbers wherever they stand alone", () => {
    expect(applyRule(pageFrame, "甲。\n— 1 —\n乙。\n- 2 -\n丙。\n第3页 共8页\n")).toBe(
      "甲。\n乙。\n丙。\n",
    );
  });

  it("removes lone numbers that count the pages", () => {
    expect(applyRule(pageFrame, "甲。\n1\n\f乙。\n2\n\f丙。\n9\n")).toBe(
      "甲。\n\f乙。\n\f丙。\n9\n",
    );
  });

  it("keeps a lone number of a text without pages", () => {
    expect(pageFrame("指标\n97\n98\n")).toEqual([]);
    expect(pageFrame("甲。\n1\n\f乙。\n")).toEqual([]);
  });

  it("removes a line that stands at the top of every page, and keeps it once as the title", () => {
    const text = [
      "质量强国建设纲要\n甲。",
      "质量强国建设纲要\n乙。",
      "质量强国建设纲要\n丙。",
    ].join("\n\f");
    expect(applyRule(pageFrame, text)).toBe("质量强国建设纲要\n甲。\n乙。\n丙。");
  });

  it("removes a running head from the first page too where it is no title", () => {
    const head = "安徽省人民政府公报";
    const text = `${head}\n甲。\n\f${head}\n乙。\n\f${head}\n丙。`;
    expect(applyRule(pageFrame, text)).toBe("甲。\n乙。\n丙。");
  });

  it("takes lines that differ in their numbers for one running head", () => {
    const text =
      "安徽省公报 2016年第1期\n甲。\n\f安徽省公报 2016年第2期\n乙。\n\f安徽省公报 2016年第3期\n丙。";
    expect(applyRule(pageFrame, text)).toBe("甲。\n乙。\n丙。");
    expect(headKey("第12期 ")).toBe("第#期");
  });

  it("keeps lines that recur on too few pages, open something or are sentences", () => {
    expect(pageFrame("标语\n甲。\n\f标语\n乙。\n\f丙。\n")).toEqual([]);
    expect(pageFrame("一、甲\n乙。\n\f一、甲\n丙。\n\f一、甲\n丁。\n")).toEqual([]);
    expect(pageFrame("好。\n乙\n\f好。\n丙\n\f好。\n丁\n")).toEqual([]);
  });
});

describe("clean", () => {
  it("joins the sentence a page broke, number and running head between", () => {
    const head = "安徽省人民政府公报";
    const source = `${head}\n一、甲\n${HALF}\n\n— 1 —\n\f${head}\n\n　　部地区发展。\n— 2 —\n\f${head}\n乙。\n`;
    const { text, edits } = clean(source);
    expect(text).toBe(`一、甲\n${HALF}部地区发展。\n乙。`);
    expect(edits.filter(({ rule }) => rule === "page-numbers")).toHaveLength(2);
    expect(edits.filter(({ rule }) => rule === "running-heads")).toHaveLength(3);
  });

  it("takes a form feed for white space between pages", () => {
    expect(clean("甲。\n\f乙。\f丙。\f").text).toBe("甲。\n乙。\n丙。");
  });
});
