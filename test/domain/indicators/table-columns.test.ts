import { describe, expect, it } from "vitest";
import { joinedHeader, readColumns } from "../../../domain/indicators/table-columns";

describe("readColumns", () => {
  it("takes the first of several years for the base", () => {
    expect(readColumns(["类别", "主要指标", "2020年", "2025年", "属性"])).toEqual({
      name: 1,
      unit: null,
      group: 0,
      attribute: 4,
      base: { column: 2, year: 2020 },
      targets: [{ column: 3, year: 2025 }],
    });
  });

  it("takes columns that say they are targets, a unit column and a five-year plan's end", () => {
    const columns = [
      "序号",
      "指标名称",
      "单位",
      "2022年实际值",
      "2025年目标值",
      "“十五五”末",
      "年均增速",
    ];
    expect(readColumns(columns)).toMatchObject({
      name: 1,
      unit: 2,
      group: null,
      base: { column: 3, year: 2022 },
      targets: [
        { column: 4, year: 2025 },
        { column: 5, year: 2030 },
      ],
    });
  });

  it("takes a single year for the target", () => {
    expect(readColumns(["指标", "2025年"])).toMatchObject({
      base: null,
      targets: [{ column: 1, year: 2025 }],
    });
  });

  it("is null for a table without targets", () => {
    expect(readColumns(["序号", "任务", "责任单位"])).toBeNull();
    expect(readColumns([])).toBeNull();
  });
});

describe("joinedHeader", () => {
  it("joins a header of two rows, its merged cells kept or left out", () => {
    const expected = ["类别", "指标", "目标2023年", "目标2025年", "属性"];
    expect(
      joinedHeader(["类别", "指标", "目标", "", "属性"], ["", "", "2023年", "2025年", "属性"]),
    ).toEqual(expected);
    expect(joinedHeader(["指标", "目标值"], ["", "2024年", "2026年"])).toEqual([
      "指标",
      "目标值2024年",
      "目标值2026年",
    ]);
  });

  it("takes no row of values for a part of the header", () => {
    expect(joinedHeader(["指标", "2025年"], ["甲率", "90"])).toBeNull();
    expect(joinedHeader(["类别", "指标", "2025年"], ["", "乙率", "90"])).toBeNull();
  });
});
