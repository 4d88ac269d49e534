import { describe, expect, it } from "vitest";
import { parse } from "../../../domain/parsing/parse";

describe("the chapters of a body", () => {
  it("list their items, boxes and tables with the blocks these stand in", () => {
    const { chapters } = parse(
      "一、甲\n（一）乙。丙。\n专栏1 丁\n——戊。己。\n——庚\n表\t\n名\t值\n辛\t1\n二、壬",
    );
    expect(chapters).toEqual([
      {
        ordinal: 1,
        title: "甲",
        blockId: "c1",
        items: [{ ordinal: 1, heading: "乙", blockId: "c1.i1" }],
        boxes: [{ number: 1, title: "丁", entries: ["戊", "庚"], blockId: "c1.b1" }],
        tables: [{ caption: "表", columns: ["名", "值"], rows: [["辛", "1"]], blockId: "c1.t1" }],
      },
      { ordinal: 2, title: "壬", blockId: "c2", items: [], boxes: [], tables: [] },
    ]);
  });

  it("give a table without caption the block of its header", () => {
    const { chapters } = parse("一、甲\n名\t值\n辛\t1");
    expect(chapters[0]?.tables[0]?.blockId).toBe("c1.t1.r0");
  });

  it("are none in a text without headings, whose tables and boxes stand as blocks alone", () => {
    const { blocks, chapters } = parse("关于质量的通知\n专栏1 丁\n——戊。\n名\t值\n辛\t1");
    expect(chapters).toEqual([]);
    expect(blocks.map(({ id }) => id)).toEqual(["title", "b1", "b1.e1", "t1.r0", "t1.r1"]);
  });
});
