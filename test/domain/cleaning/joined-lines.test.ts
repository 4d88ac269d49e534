import { describe, expect, it } from "vitest";
import { joinedLines } from "../../../domain/cleaning/joined-lines";
import { applyRule } from "../../support/apply-rule";

const BROKEN =
  "引导中西部地区因地制宜发展特色产业,推动东部地区发挥质量变革创新的引领作用,促进支柱产业质";

describe("joinedLines", () => {
  it("joins a paragraph across blank lines and indents", () => {
    expect(applyRule(joinedLines, `${BROKEN} \n\n　　量升级。\n下一段。`)).toBe(
      `${BROKEN}量升级。\n下一段。`,
    );
  });

  it("joins a paragraph that was broken twice", () => {
    expect(applyRule(joinedLines, `${BROKEN}\n${BROKEN}\n量升级。`)).toBe(
      `${BROKEN}${BROKEN}量升级。`,
    );
  });

  it("keeps Latin words apart", () => {
    expect(applyRule(joinedLines, `${BROKEN}WTO\nTBT通报评议。`)).toBe(
      `${BROKEN}WTO TBT通报评议。`,
    );
  });

  it.each([
    ["titles", "安徽省质量强省建设纲要\n近日,印发了《纲要》。"],
    ["signatures", `${BROKEN}量升级。\n安徽省人民政府\n2016年5月24日`],
    ["a break before an item", `${BROKEN}\n(十)推动工业品质量升级。`],
    ["a break before a box", `${BROKEN}\n专栏2 攀登工程`],
    ["table rows", "类别\t主要指标\n产业\t指数"],
    ["the end of the text", BROKEN],
  ])("leaves %s", (_, source) => {
    expect(joinedLines(source)).toEqual([]);
  });
});
