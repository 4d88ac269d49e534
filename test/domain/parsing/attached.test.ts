import { describe, expect, it } from "vitest";
import { attachedParts } from "../../../domain/parsing/attached";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { recogniseLine } from "../../../domain/parsing/line-form";

function bounds(...lines: readonly string[]): readonly number[] {
  const content = contentLinesOf(lines.join("\n"));
  return attachedParts(content, content.map(recogniseLine)).map(({ from }) => from);
}

describe("attachedParts", () => {
  it("begins a part at each attached text", () => {
    expect(
      bounds("通知", "甲。", "附件1", "办法", "第一条 乙。", "附件2：", "表", "丙\t1", "丁\t2"),
    ).toEqual([0, 2, 5]);
  });

  it("leaves a list of names to the document", () => {
    expect(bounds("通知", "甲。", "附件：", "1. 分工", "2. 指标表", "安徽省人民政府")).toEqual([0]);
    expect(bounds("通知", "附件1", "乙")).toEqual([0]);
  });

  it("takes a text that begins with 附件 for one part", () => {
    expect(bounds("附件", "第一条 甲。")).toEqual([0]);
  });
});
