import { describe, expect, it } from "vitest";
import type { Block } from "../../domain/document/block";
import { drawSpec, normalSpec, specText } from "./spec-notation";

const SPEC = `
  {章:一、总体要求
    {项:（一）指导思想。{文:第二段。}}
    {表:指标||{行:名称|单位|}}}
  {尾:2016年5月24日}`;

function block(id: string, kind: Block["kind"], from: number, to: number): Block {
  return { id, kind, from, to, content: { from, to } };
}

describe("the spec notation", () => {
  it("gives one line for each block, with tabs in rows", () => {
    expect(specText(SPEC)).toBe(
      "一、总体要求\n（一）指导思想。\n第二段。\n指标\t\t\n名称\t单位\t\n2016年5月24日",
    );
  });

  it("draws blocks inside those whose id begins their own", () => {
    const text = "一、甲\n（一）乙\n丙";
    const blocks = [
      block("c1", "chapter", 0, 4),
      block("c1.i1", "item", 4, 9),
      block("f1", "foot", 9, 10),
    ];
    expect(drawSpec(text, blocks)).toBe("{章:一、甲{项:（一）乙}}{尾:丙}");
  });

  it("does not take c1 for the place of c10", () => {
    const blocks = [block("c1", "chapter", 0, 1), block("c10", "chapter", 1, 2)];
    expect(drawSpec("甲乙", blocks)).toBe("{章:甲}{章:乙}");
  });

  it("ignores white space around braces", () => {
    expect(normalSpec(" {章:一、甲 \n {项:乙} } ")).toBe("{章:一、甲{项:乙}}");
  });

  it("refuses an unknown kind", () => {
    expect(() => specText("{鸟:一}")).toThrow("“鸟”");
  });
});
