import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { settleHierarchy } from "../../../domain/parsing/hierarchy";
import { recogniseLine } from "../../../domain/parsing/line-form";

function kinds(...lines: readonly string[]): string {
  const forms = contentLinesOf(lines.join("\n")).map(recogniseLine);
  return settleHierarchy(forms)
    .map(({ kind }) => kind)
    .join(" ");
}

describe("settleHierarchy", () => {
  it("takes 一、 for a chapter, and for an item after 第一章", () => {
    expect(kinds("一、甲", "（一）乙。")).toBe("chapter item");
    expect(kinds("一、甲", "第一章 乙", "一、丙。", "（一）丁。")).toBe(
      "chapter chapter item point",
    );
  });

  it("takes （一） and 一、 for points below 第一条", () => {
    expect(kinds("第一条 甲：", "（一）乙；", "1. 丙；", "第二条 丁。")).toBe(
      "item point point item",
    );
    expect(kinds("第一条 甲：", "一、乙；", "第二条 丁。")).toBe("item point item");
  });

  it("takes 1. for an item in a chapter without other numbers only", () => {
    expect(kinds("一、甲", "1. 乙。", "（1）丙。", "①丁。")).toBe("chapter item point point");
    expect(kinds("一、甲", "（1）乙。", "二、丙", "（一）丁。", "1. 戊。")).toBe(
      "chapter item chapter item point",
    );
    expect(kinds("一、甲", "①乙。")).toBe("chapter point");
    expect(kinds("1. 甲。", "2. 乙。")).toBe("point point");
  });

  it("leaves the numbers in a box to the box", () => {
    expect(kinds("一、甲", "专栏1 乙", "1. 丙。", "2. 丁。")).toBe("chapter box point point");
  });
});
