import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { footLength, isSignature } from "../../../domain/parsing/foot";
import { recogniseLine } from "../../../domain/parsing/line-form";

function length(...lines: readonly string[]): number {
  const content = contentLinesOf(lines.join("\n"));
  return footLength(content, content.map(recogniseLine));
}

describe("footLength", () => {
  it("counts signature, date and notes at the end", () => {
    expect(
      length("（一）甲。", "乙。", "安徽省人民政府", "2016年5月24日", "（此件公开发布）"),
    ).toBe(3);
  });

  it("counts the paragraph that closes the document", () => {
    expect(length("（一）甲。", "各地要结合实际，制定方案。")).toBe(1);
    expect(length("（一）甲。", "本办法自2023年起施行。", "安徽省人民政府")).toBe(2);
  });

  it("leaves a heading the only paragraph below it", () => {
    expect(length("一、保障", "各市每年培训500人。", "某省人民政府")).toBe(1);
    expect(length("一、保障", "加强领导。", "各市要抓好落实。", "某省人民政府")).toBe(2);
    expect(length("一、保障", "各市加强领导。", "各市要抓好落实。")).toBe(1);
  });

  it("counts the attachments to the end", () => {
    expect(length("（一）甲。", "附件：1.分工", "2.指标表")).toBe(2);
    expect(length("（一）甲。", "安徽省人民政府", "附件1", "乙")).toBe(3);
  });

  it("counts no line that opens something, and nothing above it", () => {
    expect(length("各地要落实。", "（一）甲。")).toBe(0);
    expect(length("（一）甲。", "安徽省人民政府", "（二）乙。")).toBe(0);
  });

  it("leaves an item's last paragraph to the item", () => {
    expect(length("（一）甲。", "到2035年,质量更高。")).toBe(0);
  });
});

describe("isSignature", () => {
  it("holds for an office's name and not for a sentence", () => {
    expect(["安徽省人民政府办公厅", "省发展改革委"].every(isSignature)).toBe(true);
    expect(isSignature("2\t培育品牌\t省商务厅")).toBe(false);
    expect(["加强组织，健全机构、完善省政府", "目标", "《办法》由省政府"].some(isSignature)).toBe(
      false,
    );
  });
});
