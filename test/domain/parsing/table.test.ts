import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { recogniseLine } from "../../../domain/parsing/line-form";
import { cellsOf, findTables } from "../../../domain/parsing/table";
import { contentLine } from "../../support/content-line";

function tablesIn(text: string) {
  const lines = contentLinesOf(text);
  return findTables(text, lines, lines.map(recogniseLine));
}

describe("findTables", () => {
  it("finds a run of lines with tabs and its caption", () => {
    expect(tablesIn("甲。\n主要指标\t\t\n名\t年\t值\n合格率\t2025\t98\n乙。")).toEqual([
      { caption: 1, rows: [2, 3] },
    ]);
  });

  it("finds a table that begins with its header", () => {
    expect(tablesIn("名\t值\n合格率\t98")).toEqual([{ caption: null, rows: [0, 1] }]);
  });

  it("finds a numbered caption above the header", () => {
    expect(tablesIn("甲。\n表1 主要指标\n名\t值\n合格率\t98")).toEqual([
      { caption: 1, rows: [2, 3] },
    ]);
    expect(tablesIn("见表1。\n名\t值\n合格率\t98")).toEqual([{ caption: null, rows: [1, 2] }]);
  });

  it("finds each of several tables", () => {
    expect(tablesIn("名\t值\n甲\t1\n说明。\n名\t值\n乙\t2")).toHaveLength(2);
  });

  it("does not take entries with tabs for rows", () => {
    expect(tablesIn("专栏1 甲\t\n——乙。\t丙\n——丁。\t戊")).toEqual([]);
  });

  it("does not take one line for a table", () => {
    expect(tablesIn("名\t值")).toEqual([]);
    expect(tablesIn("指标\t\t\n名\t年\t值")).toEqual([]);
  });
});

describe("cellsOf", () => {
  it("gives the cells without surrounding blanks", () => {
    const text = "类别\t 主要指标 \t2020年";
    expect(cellsOf(text, contentLine(text)).map(({ from, to }) => text.slice(from, to))).toEqual([
      "类别",
      "主要指标",
      "2020年",
    ]);
  });

  it("keeps empty cells at both ends, within the content", () => {
    const text = "\t合格率\t";
    expect(cellsOf(text, contentLine(text))).toEqual([
      { from: 1, to: 1 },
      { from: 1, to: 4 },
      { from: 4, to: 4 },
    ]);
  });
});
