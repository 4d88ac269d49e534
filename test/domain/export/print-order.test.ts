import { describe, expect, it } from "vitest";
import { beginnings, runsInOrder } from "../../../domain/export/print-order";
import { printPieces } from "../../../domain/export/print-pieces";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "m1", kind: "metadata", text: "级别|省级" },
  { id: "c1", kind: "chapter", text: "一、目标" },
  { id: "c1.b1", kind: "box", text: "专栏1" },
  { id: "c1.b1.e1", kind: "entry", text: "——先导区" },
  { id: "c1.t1", kind: "caption", text: "指标表" },
  { id: "c1.t1.r0", kind: "row", text: "类别|指标" },
  { id: "c1.t1.r1", kind: "row", text: "|甲", group: "产品" },
  { id: "c1.t1.r2", kind: "row", text: "产品|乙", group: "产品" },
]);

describe("runsInOrder", () => {
  it("gives every run once, a merged cell before the rows it spans", () => {
    const texts = runsInOrder(printPieces(document, [])).map(({ text }) => text);
    expect(texts.join(" ")).toBe("级别 省级 一、目标 专栏1 ——先导区 指标表 类别 指标 产品 甲 乙");
  });
});

describe("beginnings", () => {
  it("names each annotation once, at the first run it shows in", () => {
    const from = document.text.indexOf("目标");
    const pieces = printPieces(document, [
      { number: 1, span: { from, to: document.text.length } },
      { number: 2, span: { from: from + 1, to: from + 2 } },
    ]);
    const begun = [...beginnings(pieces)].map(([run, numbers]) => [run.text, numbers]);
    expect(begun).toEqual([
      ["目", [1]],
      ["标", [2]],
    ]);
  });
});
