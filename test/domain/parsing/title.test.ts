import { describe, expect, it } from "vitest";
import { findTitle } from "../../../domain/parsing/title";

describe("findTitle", () => {
  it("takes the line that repeats the name a notice gives", () => {
    const head = [
      "安徽省人民政府办公厅关于印发2016年行动计划的通知",
      "各市人民政府：",
      "2016年行动计划",
    ];
    expect(findTitle(head)).toEqual({ name: "2016年行动计划", line: 2 });
  });

  it("takes the title line that leaves its years to the next line", () => {
    const head = [
      "国务院关于印发《质量发展纲要（2011—2020年）》的通知",
      "质量发展纲要",
      "（2011—2020年）",
    ];
    expect(findTitle(head)).toEqual({ name: "质量发展纲要（2011—2020年）", line: 1 });
  });

  it("takes no article of a law for a title", () => {
    expect(findTitle(["第一章　总　则", "第一条　为了提高质量"]).name).toBeNull();
  });

  it("takes the headline that gives the name", () => {
    expect(findTitle(["中共中央 国务院印发《质量强国建设纲要》"])).toEqual({
      name: "质量强国建设纲要",
      line: 0,
    });
  });

  it("takes the name from a report where no line is the title", () => {
    expect(findTitle(["近日,中共安徽省委印发了《安徽省质量强省建设纲要》,并发出通知。"])).toEqual({
      name: "安徽省质量强省建设纲要",
      line: null,
    });
  });

  it("takes the first line that looks like a title where nothing names one", () => {
    expect(findTitle(["热词 | 质量 |", "安徽省质量促进办法", "甲。"])).toEqual({
      name: "安徽省质量促进办法",
      line: 1,
    });
  });

  it("does not take a text that is cited for the one that is issued", () => {
    const head = ["湖北省纲要", "根据国务院印发的《质量强国建设纲要》,制定本纲要。"];
    expect(findTitle(head).name).toBe("湖北省纲要");
  });

  it("finds none in prose", () => {
    expect(findTitle(["近日,会议召开。"])).toEqual({ name: null, line: null });
    expect(findTitle([])).toEqual({ name: null, line: null });
  });
});
