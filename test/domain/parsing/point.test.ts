import { describe, expect, it } from "vitest";
import { recognisePoint } from "../../../domain/parsing/point";
import { contentLine } from "../../support/content-line";

describe("recognisePoint", () => {
  it.each([
    ["1. 标准领航。开展对标。", 3, 1, "标准领航"],
    ["２．甲", 3, 2, "甲"],
    ["3、甲", 3, 3, "甲"],
    ["（4）甲", 4, 4, "甲"],
    ["(12) 甲", 4, 12, "甲"],
    ["⑤甲", 5, 5, "甲"],
  ])("reads %s", (text, rank, ordinal, heading) => {
    expect(recognisePoint(contentLine(text))).toMatchObject({ rank, ordinal, heading });
  });

  it.each(["1.5亿元", "2025年", "20、30年代", "0. 甲", "1.\t甲\t乙", "（一）甲", "12"])(
    "leaves %s",
    (text) => {
      expect(recognisePoint(contentLine(text))).toBeNull();
    },
  );

  it("takes a short first sentence for its name, and not the whole of the line", () => {
    const leadOf = (text: string) => recognisePoint(contentLine(text))?.lead.span;
    expect(leadOf("1. 标准领航。开展对标。")).toEqual({ from: 0, to: 8 });
    expect(leadOf("1. 标准领航。")).toBeNull();
    expect(leadOf(`1. ${"甲".repeat(41)}。乙。`)).toBeNull();
  });
});
