import { describe, expect, it } from "vitest";
import { dutyColumns, rowDuty } from "../../../domain/duties/table-duties";
import { smallDocument } from "../../support/small-document";

describe("dutyColumns", () => {
  it("tells who leads and who helps by the header", () => {
    expect(dutyColumns(["序号", "任务", "牵头单位", "配合单位"])).toEqual({
      lead: [2],
      support: [3],
    });
    expect(dutyColumns(["任务", "牵头部门", "责任部门"])).toEqual({ lead: [1], support: [2] });
    expect(dutyColumns(["任务", "责任单位"])).toEqual({ lead: [1], support: [] });
  });

  it("is null for another table", () => {
    expect(dutyColumns(["指标", "单位", "2025年"])).toBeNull();
    expect(dutyColumns(["任务", "配合单位"])).toBeNull();
  });
});

describe("rowDuty", () => {
  const { text, blocks } = smallDocument([
    { id: "t1.r1", kind: "row", text: "建立制度|省农委（牵头）、省林业局|各市人民政府" },
    { id: "t1.r2", kind: "row", text: "建立制度||" },
  ]);
  const columns = { lead: [1], support: [2] };
  const read = (index: number) => {
    const row = blocks[index];
    return row === undefined ? null : rowDuty(text, row, columns);
  };

  it("gives the parties and the cells that name them", () => {
    const duty = read(0);
    expect(duty?.parties).toEqual({ lead: ["省农委"], support: ["省林业局", "各市人民政府"] });
    expect(text.slice(duty?.span.from, duty?.span.to)).toBe(
      "省农委（牵头）、省林业局|各市人民政府",
    );
  });

  it("is null where the cells are empty", () => {
    expect(read(1)).toBeNull();
  });
});
