import { describe, expect, it } from "vitest";
import { tableTargets } from "../../../domain/indicators/table-targets";
import { type Line, smallDocument } from "../../support/small-document";

function targets(...rows: readonly string[]) {
  const lines = rows.map((text, index): Line => ({ id: `c1.t1.r${index}`, kind: "row", text }));
  return tableTargets(smallDocument(lines));
}

describe("tableTargets", () => {
  it("reads name, unit, value, base, attribute and group of a row", () => {
    const [target] = targets(
      "类别|主要指标|2020年|2025年|属性",
      "质量|各类证书(万张)|8.6|13|预期性",
    );
    expect(target).toMatchObject({
      item: "table",
      name: "各类证书",
      value: 130_000,
      unit: "张",
      bound: "=",
      year: 2025,
      base: 86_000,
      baseYear: 2020,
      attribute: "预期性",
      group: "质量",
      quote: "质量|各类证书(万张)|8.6|13|预期性",
    });
  });

  it("has no base where its cell has no value", () => {
    const [target] = targets("指标|2020年|2025年", "品牌(个)|—|80");
    expect(target).toMatchObject({ base: null, baseYear: null, attribute: null, group: null });
  });

  it("keeps brackets that hold no unit in the name", () => {
    const [target] = targets("指标|2025年", "饭店(含餐饮企业)|80");
    expect(target).toMatchObject({ name: "饭店(含餐饮企业)", unit: "" });
  });

  it("takes the unit from its column or from the value", () => {
    expect(targets("指标|单位|2025年", "覆盖率|%|80")[0]).toMatchObject({
      name: "覆盖率",
      unit: "%",
    });
    expect(targets("指标|2025年", "覆盖率|80%以上")[0]).toMatchObject({ unit: "%", bound: ">=" });
  });

  it("reads what the cells of a table without values tell in words", () => {
    const [target] = targets("任务|责任单位", "每年培育100家企业|某局");
    expect(target).toMatchObject({ name: "企业", value: 100, year: "annual", item: "table" });
  });

  it("reads values under a header of two rows", () => {
    const found = targets("指标|目标值", "|2024年|2026年", "甲率(%)|94|96");
    expect(found.map(({ name, value, year, group }) => [name, value, year, group])).toEqual([
      ["甲率", 94, 2024, null],
      ["甲率", 96, 2026, null],
    ]);
  });

  it("finds nothing in a table without targets or in a cell without a value", () => {
    expect(targets("任务|责任单位", "培育企业|某局")).toEqual([]);
    expect(targets("指标|2025年", "合格率|达到国家要求")).toEqual([]);
  });
});
