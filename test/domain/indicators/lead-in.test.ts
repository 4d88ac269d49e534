import { describe, expect, it } from "vitest";
import { readLeadIn } from "../../../domain/indicators/lead-in";

function read(words: string) {
  const { from, ...said } = readLeadIn(words, 0, words.length);
  return { name: words.slice(0, from), ...said };
}

describe("readLeadIn", () => {
  it.each([
    ["合格率达到", "合格率", null],
    ["合格率不低于", "合格率", ">="],
    ["满意度超过", "满意度", ">"],
    ["失业率控制在", "失业率", "<="],
    ["入园率将大于", "入园率", ">"],
    ["床位总量约", "床位总量", "~"],
    ["合格率2025年底达到", "合格率", null],
  ])("parts %s from the name", (words, name, bound) => {
    expect(read(words)).toMatchObject({ name, bound });
  });

  it("tells a change from what is reached by it", () => {
    expect(read("签约率力争每年提升")).toMatchObject({ name: "签约率", change: "每年提升" });
    expect(read("满意度提高到")).toMatchObject({ name: "满意度", change: null, reaches: true });
  });

  it("keeps a change that is limited", () => {
    expect(read("增加值年均增长不低于")).toMatchObject({
      name: "增加值",
      change: "年均增长",
      bound: ">=",
    });
    expect(read("浓度降至")).toMatchObject({ name: "浓度", change: null, reaches: true });
    expect(read("规模五年累计超过")).toMatchObject({ name: "规模", bound: ">" });
  });

  it("tells what is said of each and in turn", () => {
    expect(read("甲率和乙率均达到")).toMatchObject({ name: "甲率和乙率", spread: "each" });
    expect(read("甲率、乙率分别达到")).toMatchObject({ spread: "respectively" });
    expect(read("材料平均减少")).toMatchObject({ name: "材料", spread: null });
  });

  it("reads the year compared with", () => {
    expect(read("能耗较2020年下降")).toMatchObject({ name: "能耗", baseYear: 2020 });
  });

  it("leaves words alone that only end alike", () => {
    expect(read("经济发达").name).toBe("经济发达");
    expect(read("建筑节约").name).toBe("建筑节约");
  });
});
