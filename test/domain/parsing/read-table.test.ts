import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { readTable } from "../../../domain/parsing/read-table";

function read(text: string, caption: number | null, rows: readonly number[]) {
  return readTable(text, contentLinesOf(text), { caption, rows });
}

describe("readTable", () => {
  it("gives caption, columns and rows", () => {
    expect(read("主要指标\t\n名\t值\n甲\t1\n乙\t2", 0, [1, 2, 3])).toMatchObject({
      caption: "主要指标",
      columns: ["名", "值"],
      rows: [
        ["甲", "1"],
        ["乙", "2"],
      ],
      groups: null,
    });
  });

  it("repeats a merged first cell in every row of its group", () => {
    const { rows, groups } = read("类\t名\n甲\t一\n\t二", null, [0, 1, 2]);
    expect(rows).toEqual([
      ["甲", "一"],
      ["甲", "二"],
    ]);
    expect(groups).toEqual(["甲", "甲"]);
  });

  it("fills a row that ends early", () => {
    expect(read("类\t名\t值\n甲\t一", null, [0, 1]).rows).toEqual([["甲", "一", ""]]);
  });
});
