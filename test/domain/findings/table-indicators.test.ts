import { describe, expect, it } from "vitest";
import { readAmount, tableIndicators } from "../../../domain/findings/table-indicators";
import { examined } from "../../support/examined";

describe("tableIndicators", () => {
  it("reads names, units and the values of each year", () => {
    const { text, blocks } = examined(
      "一、甲\n类别\t指标\t2020年\t2025年\t属性\n产品\t产品质量合格率(%)\t93.9\t95\t约束性\n\t专利总数\t3,100\t—\t预期性\n\t发明专利数量(项)\t3,100\t≥4200\t预期性",
    );
    const read = tableIndicators(text, blocks).map(({ name, unit, values }) => [
      name,
      unit,
      ...values.map(({ amount, year, cell }) => [amount, year, text.slice(cell.from, cell.to)]),
    ]);
    expect(read).toEqual([
      ["产品质量合格率", "%", [93.9, 2020, "93.9"], [95, 2025, "95"]],
      ["专利总数", "", [3100, 2020, "3,100"]],
      ["发明专利数量", "项", [3100, 2020, "3,100"], [4200, 2025, "≥4200"]],
    ]);
  });
});

describe("readAmount", () => {
  it("reads numbers with and without commas", () => {
    expect([readAmount("1,234.5"), readAmount("98")]).toEqual([1234.5, 98]);
  });
});
