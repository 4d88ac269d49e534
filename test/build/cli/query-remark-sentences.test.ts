import { describe, expect, it } from "vitest";
import { remarkSentences } from "../../../build/cli/query-remark-sentences";

describe("remarkSentences", () => {
  it.each(["质量", "WTO TBT/SPS", '"放心消费"', "标题:质量 章：三", "发文机关:安徽省", "98.5%"])(
    "has nothing to say of %s",
    (typed) => {
      expect(remarkSentences(typed)).toEqual([]);
    },
  );

  it.each([
    ["\ud800", "nothing in the query"],
    ['"质量', "has no partner"],
    ["-质量", "only words to leave out"],
    ["作者:质量", "no field “作者”"],
    ["质量 批注:重点", "in the window only"],
    ["标签：甲", "in the window only"],
  ])("says how %s is taken", (typed, part) => {
    expect(remarkSentences(typed)).toEqual([expect.stringContaining(part)]);
  });
});
