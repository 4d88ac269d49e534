import { describe, expect, it } from "vitest";
import { type Piece, pieces } from "../../../domain/document/pieces";
import { smallDocument } from "../../support/small-document";

describe("pieces", () => {
  it("gathers boxes with their entries, tables with their rows, metadata lines", () => {
    const document = smallDocument([
      { id: "m1", kind: "metadata", text: "政策级别|党委政府" },
      { id: "m2", kind: "metadata", text: "热词|质量品牌" },
      { id: "c1", kind: "chapter", text: "一、总体目标" },
      { id: "c1.t1", kind: "caption", text: "主要指标" },
      { id: "c1.t1.r1", kind: "row", text: "类别|指标" },
      { id: "c1.t1.r2", kind: "row", text: "产品|合格率" },
      { id: "c1.b1", kind: "box", text: "专栏1 提升工程" },
      { id: "c1.b1.e1", kind: "entry", text: "——绿色产品。" },
      { id: "c1.p1", kind: "paragraph", text: "正文。" },
    ]);
    const idsOf = (piece: Piece): unknown => {
      if (piece.kind === "block") return piece.block.id;
      if (piece.kind === "box") return [piece.heading.id, ...piece.entries.map(({ id }) => id)];
      const rows = piece.rows.map(({ id }) => id);
      return piece.kind === "table" ? [piece.caption?.id, ...rows] : rows;
    };
    const shape = pieces(document.blocks).map(idsOf);
    expect(shape).toEqual([
      ["m1", "m2"],
      "c1",
      ["c1.t1", "c1.t1.r1", "c1.t1.r2"],
      ["c1.b1", "c1.b1.e1"],
      "c1.p1",
    ]);
  });

  it("sets a table without a caption", () => {
    const document = smallDocument([{ id: "c1.t1.r1", kind: "row", text: "甲|乙" }]);
    expect(pieces(document.blocks)).toMatchObject([
      { kind: "table", caption: null, rows: [{ id: "c1.t1.r1" }] },
    ]);
  });
});
