import { describe, expect, it } from "vitest";
import { queryWords } from "../../../domain/search/query-words";
import { valuesOf, withOneValueEach } from "../../../domain/search/word-values";

const textsOf = (typed: string) =>
  withOneValueEach(queryWords(typed)).map((words) => words.map(({ text }) => text).join(" "));

describe("valuesOf", () => {
  it("are what commas and bars divide, unless it is quoted", () => {
    const values = queryWords('标签:甲,乙，丙|丁 标签:"甲,乙" 标签:, 章:一、总体').map(valuesOf);
    expect(values).toEqual([["甲", "乙", "丙", "丁"], ["甲,乙"], [","], ["一、总体"]]);
  });
});

describe("withOneValueEach", () => {
  it("makes a combination of every value of every field of the text", () => {
    expect(textsOf("标题:甲,乙 丙 批注:丁,戊")).toEqual([
      "甲 丙 丁",
      "甲 丙 戊",
      "乙 丙 丁",
      "乙 丙 戊",
    ]);
  });

  it("leaves words of the text and names of records whole", () => {
    expect(textsOf("1,200 发文机关:甲,乙")).toEqual(["1,200 甲,乙"]);
  });

  it("looks for values as one text where the combinations would be too many", () => {
    const many = Array.from({ length: 40 }, (_, i) => i).join(",");
    expect(textsOf(`标题:${many}`)).toEqual([many]);
  });
});
