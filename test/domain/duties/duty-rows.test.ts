import { expect, it } from "vitest";
import { dutyRows } from "../../../domain/duties/duty-rows";
import { examined } from "../../support/examined";

/** Of each row that gives a duty: its first words, who leads, and whether the cell is merged. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const { text, blocks } = examined(["某省任务分工方案", ...lines].join("\n"));
  const rows = dutyRows(text, blocks);
  return blocks.flatMap(({ id, content }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const words = text.slice(content.from, content.to).split("\t").slice(0, 2).join(" ");
    return [`${words}: ${row.parties.lead.join("、")}${row.isShared ? " merged" : ""}`];
  });
}

const HEADER = "序号\t任务\t牵头单位\t配合单位";

it("carries a merged cell down to the next one that is filled", () => {
  const rows = rowsOf(
    HEADER,
    "1\t建立制度\t省农委\t省林业局",
    "2\t培育品牌\t\t",
    "3\t开展检查\t\t省质监局",
    "4\t完善标准\t省商务厅\t",
    "5\t推进认证\t\t",
  );
  expect(rows).toEqual([
    "1 建立制度: 省农委",
    "2 培育品牌: 省农委 merged",
    "3 开展检查: 省农委 merged",
    "4 完善标准: 省商务厅",
    "5 推进认证: 省商务厅 merged",
  ]);
});

it("goes on with a table below a line between, and carries nothing over it", () => {
  const rows = rowsOf(
    HEADER,
    "1\t建立制度\t省农委\t省林业局",
    "二、夯实基础",
    "2\t培育品牌\t\t",
    "3\t完善标准\t省商务厅\t",
  );
  expect(rows).toEqual(["1 建立制度: 省农委", "3 完善标准: 省商务厅"]);
});

it("gives no duty in a table that names no departments", () => {
  expect(rowsOf(HEADER, "1\t甲\t省农委\t", "二、指标", "指标\t单位\t2025年", "甲\t家\t5")).toEqual([
    "1 甲: 省农委",
  ]);
});
