import { describe, expect, it } from "vitest";
import { slice } from "../../../domain/document/span";
import { dutyColumns, type NamingCells, rowDuty } from "../../../domain/duties/table-duties";
import { smallDocument } from "../../support/small-document";

describe("dutyColumns", () => {
  it("tells who leads and who helps by the header", () => {
    expect(dutyColumns(["序号", "任务", "牵头单位", "配合单位"])).toEqual({
      lead: [2],
      support: [3],
      task: 1,
    });
    expect(dutyColumns(["任务", "牵头部门", "责任部门"])).toEqual({
      lead: [1],
      support: [2],
      task: 0,
    });
    expect(dutyColumns(["任务", "责任单位"])).toEqual({ lead: [1], support: [], task: 0 });
    expect(dutyColumns(["序号", "名称", "责任单位", "完成时限"])?.task).toBe(1);
    expect(dutyColumns(["牵头单位", "配合单位"])?.task).toBeNull();
  });

  it("is null for another table", () => {
    expect(dutyColumns(["指标", "单位", "2025年"])).toBeNull();
    expect(dutyColumns(["任务", "配合单位"])).toBeNull();
  });
});

describe("rowDuty", () => {
  const { text, blocks } = smallDocument([
    { id: "t1.r1", kind: "row", text: "建立制度|省农委（牵头）、省林业局|各市人民政府" },
    { id: "t1.r2", kind: "row", text: "培育品牌||" },
    { id: "t1.r3", kind: "row", text: "开展检查||省质监局" },
    { id: "t1.r4", kind: "row", text: "完善标准|省商务厅|" },
    { id: "t1.r5", kind: "row", text: "||省质监局" },
  ]);
  const columns = { lead: [1], support: [2], task: 0 };
  const read = (index: number, above: NamingCells | null = null) => {
    const row = blocks[index];
    return row === undefined ? null : rowDuty(text, row, columns, above);
  };
  const first = read(0)?.cells ?? null;

  it("gives the parties and the cells that name them", () => {
    const duty = read(0);
    expect(duty?.parties).toEqual({ lead: ["省农委"], support: ["省林业局", "各市人民政府"] });
    expect(duty?.isShared).toBe(false);
    const cells = [...(duty?.cells.lead ?? []), ...(duty?.cells.support ?? [])];
    expect(cells.map((cell) => slice(text, cell))).toEqual([
      "省农委（牵头）、省林业局",
      "各市人民政府",
    ]);
  });

  it("is null where the cells are empty and there is no row above", () => {
    expect(read(1)).toBeNull();
  });

  it("takes a merged cell over from the row above", () => {
    expect(read(1, first)).toEqual({ ...read(0), isShared: true });
  });

  it("takes only who leads over where the row says who helps", () => {
    const duty = read(2, first);
    expect(duty?.parties).toEqual({ lead: ["省农委"], support: ["省林业局", "省质监局"] });
    expect(duty?.isShared).toBe(true);
  });

  it("takes nothing over where the row says who leads, or no task", () => {
    expect(read(3, first)?.parties).toEqual({ lead: ["省商务厅"], support: [] });
    expect(read(4, first)?.parties).toEqual({ lead: [], support: ["省质监局"] });
  });
});
