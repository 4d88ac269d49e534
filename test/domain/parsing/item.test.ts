import { describe, expect, it } from "vitest";
import { recogniseItem } from "../../../domain/parsing/item";
import { contentLine } from "../../support/content-line";

describe("recogniseItem", () => {
  it.each([
    ["（一）指导思想。以质量为本。", 1, "指导思想"],
    ["(二十一)争创品牌。", 21, "争创品牌"],
    ["(二)主要目标", 2, "主要目标"],
    ["（十二）加强整治，淘汰产能。在煤炭行业", 12, "加强整治，淘汰产能"],
    ["（ 三 ） 甲。", 3, "甲"],
  ])("reads %s", (text, ordinal, heading) => {
    expect(recogniseItem(contentLine(text))).toMatchObject({ ordinal, heading });
  });

  it("takes the whole line for the lead where there is no 。", () => {
    expect(recogniseItem(contentLine("(二)主要目标"))?.lead.span).toEqual({ from: 0, to: 7 });
  });

  it.each(["一、总体", "（1）甲", "(疫苗)批签发", "（省质监局负责）", "甲（一）"])(
    "does not take %s for an item",
    (text) => {
      expect(recogniseItem(contentLine(text))).toBeNull();
    },
  );
});
