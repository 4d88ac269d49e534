import { describe, expect, it } from "vitest";
import { firstLabel, readLabels } from "../../../domain/duties/labels";

describe("readLabels", () => {
  it.each([
    ["责任单位：省发展改革委、省财政厅", ["省发展改革委", "省财政厅"], []],
    ["牵头单位：省质监局；配合单位：省教育厅、省农委", ["省质监局"], ["省教育厅", "省农委"]],
    ["牵头部门:市发改局,责任部门:市财政局", ["市发改局"], ["市财政局"]],
    ["责任单位：省商务厅牵头，各市人民政府配合", ["省商务厅"], ["各市人民政府"]],
    ["协同责任单位：省财政厅等", [], ["省财政厅"]],
    ["责任单位：省商务厅；完成时限：2024年12月", ["省商务厅"], []],
  ])("reads %s", (words, lead, support) => {
    expect(readLabels(words)).toEqual({ lead, support });
  });

  it("is null where no label opens the words", () => {
    expect(readLabels("省商务厅负责")).toBeNull();
    expect(readLabels("说明：责任单位：省商务厅")).toBeNull();
  });
});

describe("firstLabel", () => {
  it("tells where a label begins", () => {
    expect(firstLabel("发展。责任单位：省商务厅")).toBe(3);
    expect(firstLabel("省商务厅负责")).toBe(-1);
  });
});
