import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferGroups } from "../../../domain/parsing/merged-cells";

/** Rows of a table whose label stands in one row of each group, the others empty. */
function rowsOf(groups: readonly (readonly [string, number, readonly string[]])[]): string[][] {
  return groups.flatMap(([label, labelled, names]) =>
    names.map((name, index) => [index === labelled ? label : "", name, "1"]),
  );
}

function sizesOf(groups: readonly string[] | null): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const group of groups ?? []) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes];
}

const NAMES = ["甲乙", "丙丁", "戊己", "庚辛", "壬癸"];

describe("inferGroups", () => {
  it("reads labels in the first row of their cells", () => {
    const rows = rowsOf([
      ["产业", 0, ["规模", "效益", "结构"]],
      ["服务", 0, ["满意", "时效"]],
      ["品牌", 0, ["数量"]],
    ]);
    expect(sizesOf(inferGroups(rows))).toEqual([
      ["产业", 3],
      ["服务", 2],
      ["品牌", 1],
    ]);
  });

  it("reads labels in the middle of their cells", () => {
    const rows = rowsOf([
      ["产业", 1, ["规模", "效益", "结构"]],
      ["服务", 2, ["满意", "时效", "覆盖", "价格", "投诉"]],
      ["品牌", 1, ["数量", "知名", "价值"]],
    ]);
    expect(sizesOf(inferGroups(rows))).toEqual([
      ["产业", 3],
      ["服务", 5],
      ["品牌", 3],
    ]);
  });

  it("follows a row that names its group where the place of the label misleads", () => {
    const rows = rowsOf([
      ["产品", 1, ["农产品合格率(%)", "食品抽检合格率(%)", "工业产品合格率(%)"]],
      ["服务", 0, ["服务满意度(分)", "环境满意度(分)"]],
    ]);
    expect(sizesOf(inferGroups(rows))).toEqual([
      ["产品", 3],
      ["服务", 2],
    ]);
  });

  it("parts shares from counts where nothing else decides", () => {
    const rows = rowsOf([
      ["基础", 0, ["标准(项)", "证书(张)", "机构(家)"]],
      ["监督", 0, ["覆盖率(%)", "及时率(%)"]],
    ]);
    expect(sizesOf(inferGroups(rows))).toEqual([
      ["基础", 3],
      ["监督", 2],
    ]);
  });

  it("has nothing to infer where the column is filled or empty", () => {
    expect(inferGroups([])).toBeNull();
    expect(inferGroups([["甲"], ["乙"]])).toBeNull();
    expect(
      inferGroups([
        ["", "甲"],
        ["", "乙"],
      ]),
    ).toBeNull();
  });

  it("gives every row a group, groups in order, and each labelled row its own label", () => {
    const row = fc.tuple(fc.constantFrom("", "", "产业", "服务"), fc.constantFrom(...NAMES));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const groups = inferGroups(rows);
        const labels = rows.map(([label]) => label).filter((label) => label !== "");
        if (groups === null) {
          expect(labels.length === 0 || labels.length === rows.length).toBe(true);
          return;
        }
        expect(groups).toHaveLength(rows.length);
        rows.forEach(([label], index) => {
          if (label !== "") expect(groups[index]).toBe(label);
        });
        const changes = groups.filter((group, index) => group !== groups[index - 1]);
        expect(changes).toEqual(labels.filter((label, index) => label !== labels[index - 1]));
      }),
    );
  });

  it("stays quick on a long table with few labels", () => {
    const rows = Array.from({ length: 600 }, (_, index) => [
      index % 200 === 100 ? `组${index}` : "",
      `指标${index}`,
    ]);
    const start = performance.now();
    expect(new Set(inferGroups(rows)).size).toBe(3);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
