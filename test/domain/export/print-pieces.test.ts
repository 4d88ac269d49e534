import { describe, expect, it } from "vitest";
import { printPieces } from "../../../domain/export/print-pieces";
import type { Run } from "../../../domain/export/run";
import { smallDocument } from "../../support/small-document";

const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");

describe("printPieces", () => {
  it("keeps the text of headings and marks the lead of an item", () => {
    const document = smallDocument([
      { id: "c1", kind: "chapter", text: "一、总体要求" },
      { id: "c1.i1", kind: "item", text: "(一)提升。推动发展。", lead: "(一)提升。" },
    ]);
    const [chapter, item] = printPieces(document, []);
    expect(chapter).toMatchObject({ kind: "line", line: { kind: "chapter" } });
    expect(item).toMatchObject({
      line: {
        kind: "item",
        runs: [
          { text: "(一)提升。", isLead: true },
          { text: "推动发展。", isLead: false },
        ],
      },
    });
  });

  it("gathers a box with its entries", () => {
    const document = smallDocument([
      { id: "c1.b1", kind: "box", text: "专栏1 示范工程" },
      { id: "c1.b1.e1", kind: "entry", text: "——创建先导区。" },
      { id: "c1.i1", kind: "item", text: "(一)提升。" },
    ]);
    const [box, item] = printPieces(document, []);
    expect(box).toMatchObject({ kind: "box", entries: [{ kind: "entry" }] });
    expect(item).toMatchObject({ kind: "line" });
  });

  it("merges the first cells of a group and finds its label in whichever row holds it", () => {
    const document = smallDocument([
      { id: "c1.t1", kind: "caption", text: "主要指标" },
      { id: "c1.t1.r0", kind: "row", text: "类别|指标|2025年" },
      { id: "c1.t1.r1", kind: "row", text: "|合格率(%)|98", group: "产品" },
      { id: "c1.t1.r2", kind: "row", text: "产品|竞争力|90", group: "产品" },
      { id: "c1.t1.r3", kind: "row", text: "服务|满意度|81", group: "服务" },
    ]);
    const [table] = printPieces(document, [{ number: 1, span: { from: 0, to: 1000 } }]);
    if (table?.kind !== "table") throw new Error("The table is not one piece.");
    expect(table.caption?.runs[0]?.text).toBe("主要指标");
    expect(table.header.map(words)).toEqual(["类别", "指标", "2025年"]);
    expect(table.rows.map(({ category }) => category?.rowSpan ?? null)).toEqual([2, null, 1]);
    expect(table.rows.map(({ category }) => words(category?.runs ?? []))).toEqual([
      "产品",
      "",
      "服务",
    ]);
    expect(table.rows.map(({ cells }) => cells.map(words))).toEqual([
      ["合格率(%)", "98"],
      ["竞争力", "90"],
      ["满意度", "81"],
    ]);
    expect(table.rows[1]?.cells[1]?.[0]?.annotations).toEqual([1]);
  });

  it("keeps all cells of a table without groups", () => {
    const document = smallDocument([
      { id: "c1.t1.r0", kind: "row", text: "指标|2025年" },
      { id: "c1.t1.r1", kind: "row", text: "竞争力|90" },
    ]);
    expect(printPieces(document, [])).toMatchObject([
      {
        caption: null,
        rows: [{ category: null, cells: [[{ text: "竞争力" }], [{ text: "90" }]] }],
      },
    ]);
  });

  it("gathers metadata lines with their cells", () => {
    const document = smallDocument([
      { id: "m1", kind: "metadata", text: "政策级别|党委政府" },
      { id: "m2", kind: "metadata", text: "热词|质量品牌" },
    ]);
    const [metadata] = printPieces(document, []);
    if (metadata?.kind !== "metadata") throw new Error("The metadata is not one piece.");
    expect(metadata.rows.map((row) => row.map(words))).toEqual([
      ["政策级别", "党委政府"],
      ["热词", "质量品牌"],
    ]);
  });
});
