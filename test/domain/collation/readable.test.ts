import { describe, expect, it } from "vitest";
import { readable } from "../../../domain/collation/readable";
import { draw, drawn } from "../../support/changes";

function read(spec: string): string {
  const { a, b, changes } = drawn(spec);
  const passage = { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } };
  return draw(a, b, readable(a, b, passage, changes));
}

describe("readable", () => {
  it("makes one change of what stands in one word", () => {
    expect(read("工程质量抽查[>符]合[格>]率提高")).toBe("工程质量抽查[合格>符合]率提高");
    expect(read("标准体系和[>支持]政策[支持>]，")).toBe("标准体系和[政策支持>支持政策]，");
  });

  it("keeps apart what stands farther from each other than it is long", () => {
    expect(read("完善[监督>安全]抽查制度实现[抽>检]查")).toBe(
      "完善[监督>安全]抽查制度实现[抽查>检查]",
    );
  });

  it("leaves words between two changes of marks alone", () => {
    expect(read("[（>(]一[）>)]推动产业")).toBe("[（>(]一[）>)]推动产业");
    expect(read("打造[“>「]皖[”>」]字号")).toBe("打造[“>「]皖[”>」]字号");
  });

  it("keeps marks apart from words", () => {
    expect(read("装备200[,>个、]首批次")).toBe("装备200[>个][,>、]首批次");
    expect(read("工厂60家[,>、]绿色")).toBe("工厂60家[,>、]绿色");
  });
});
