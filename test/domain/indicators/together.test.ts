import { describe, expect, it } from "vitest";
import { namesInTurn, separateNames, separateRates } from "../../../domain/indicators/together";

describe("separateNames", () => {
  it("parts names side by side", () => {
    expect(separateNames("农产品合格率和食品合格率")).toEqual(["农产品合格率", "食品合格率"]);
    expect(separateNames("星级酒家和绿色饭店(含甲、乙)")).toEqual([
      "星级酒家",
      "绿色饭店(含甲、乙)",
    ]);
  });

  it("keeps together what has one measure for all", () => {
    expect(separateNames("城市和农村污水处理率")).toEqual(["城市和农村污水处理率"]);
  });

  it("gives a measure without an owner that of the name before", () => {
    expect(separateNames("投诉举报按期办结率、满意率")).toEqual([
      "投诉举报按期办结率",
      "投诉举报满意率",
    ]);
  });

  it("parts a short last name, but not a short one before a longer", () => {
    expect(separateNames("注册会计师、律师")).toEqual(["注册会计师", "律师"]);
    expect(separateNames("城市、农村学校")).toEqual(["城市、农村学校"]);
  });

  it("parts nothing inside a word", () => {
    expect(separateNames("工具普及率、专利参与率")).toEqual(["工具普及率", "专利参与率"]);
  });
});

describe("separateRates", () => {
  it("parts rates but not amounts, which may be meant together", () => {
    expect(separateRates("甲监测合格率、乙抽查合格率")).toHaveLength(2);
    expect(separateRates("甲注册量、乙注册量")).toHaveLength(1);
  });
});

describe("namesInTurn", () => {
  it("gives each part the noun that stands with the last", () => {
    expect(namesInTurn("城市、县城污水处理率", 2)).toEqual(["城市污水处理率", "县城污水处理率"]);
  });

  it("gives names of unlike length the measure behind the last", () => {
    expect(namesInTurn("化学需氧量、氨氮、挥发性有机物排放总量", 3)).toEqual([
      "化学需氧量排放总量",
      "氨氮排放总量",
      "挥发性有机物排放总量",
    ]);
  });

  it("keeps one name where the numbers are not as many as the names", () => {
    expect(namesInTurn("城市、县城污水处理率", 3)).toEqual(["城市、县城污水处理率"]);
  });
});
