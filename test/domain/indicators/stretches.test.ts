import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import { stretchesOf } from "../../../domain/indicators/stretches";

function read(words: string): readonly (readonly [string, string])[] {
  const clause = { from: 0, to: words.length };
  return stretchesOf(words, clause, quantitiesIn(words, clause)).map(({ before, behind }) => [
    words.slice(before.from, before.to),
    words.slice(behind.from, behind.to),
  ]);
}

describe("stretchesOf", () => {
  it("gives names before numbers to the number they stand before", () => {
    expect(read("工厂20家左右、产品50个")).toEqual([
      ["工厂", ""],
      ["产品", ""],
    ]);
  });

  it("gives names behind numbers to the number they stand behind", () => {
    expect(read("启动50个再造项目、3个支持项目")).toEqual([
      ["启动", "再造项目"],
      ["", "支持项目"],
    ]);
    expect(read("不少于30个甲项目、不少于50个乙项目")).toEqual([
      ["不少于", "甲项目"],
      ["不少于", "乙项目"],
    ]);
  });

  it("makes a number that is part of a name part of the name", () => {
    expect(read("每千人口拥有3岁以下托位数4.5个")).toEqual([["每千人口拥有3岁以下托位数", ""]]);
  });

  it("gives numbers in a row no words", () => {
    expect(read("甲率分别达到80%、85%")).toEqual([
      ["甲率分别达到", ""],
      ["", ""],
    ]);
  });
});
