import { describe, expect, it } from "vitest";
import { type NumberForm, readOpening } from "../../../domain/indicators/opening";

function read(words: string, form: NumberForm = "counted"): readonly [string, string | null] {
  const { from, deed } = readOpening(words, 0, words.length, form);
  return [words.slice(from), deed];
}

describe("readOpening", () => {
  it.each([
    ["每年培育省级工业设计中心", "省级工业设计中心", "make"],
    ["培育形成重大新兴产业基地", "重大新兴产业基地", "make"],
    ["动态培育链主企业", "链主企业", "make"],
    ["围绕现代产业集群建设省级实验室", "省级实验室", "make"],
    ["支持企业牵头组建创新联合体", "创新联合体", "make"],
    ["高水平建成", "", "make"],
    ["新增节能建筑", "新增节能建筑", "keep"],
    ["主导和参与制修订国家标准", "主导和参与制修订国家标准", "keep"],
    ["新建和改造提升农田", "新建和改造提升农田", "keep"],
    ["在", "", "cause"],
    ["推动", "", "cause"],
    ["省级绿色工厂", "省级绿色工厂", null],
  ])("reads %s", (words, name, deed) => {
    expect(read(words)).toEqual([name, deed]);
  });

  it("leaves verbs that begin nouns where a number is reached", () => {
    expect(read("建设用地面积", "reached")).toEqual(["建设用地面积", null]);
    expect(read("推动建筑绿色建材使用率", "reached")).toEqual(["建筑绿色建材使用率", "cause"]);
  });

  it("leaves verbs of making before a rate", () => {
    expect(read("新建建筑达标率", "rate")).toEqual(["新建建筑达标率", null]);
  });

  it("takes no verb out of the words that describe what is made", () => {
    expect(read("建立由龙头企业牵头组建的联合体")).toEqual(["由龙头企业牵头组建的联合体", "make"]);
  });
});
