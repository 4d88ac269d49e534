import { describe, expect, it } from "vitest";
import {
  FIRST_TARGET_ORDER,
  nextTargetOrder,
  orderTargets,
  type TargetColumn,
} from "../../../domain/indicators/target-order";
import { targetRowWith } from "../../support/target-row";

const ROWS = [
  targetRowWith({ name: "重点企业", value: 20, unit: "家", year: "annual", item: "table" }),
  targetRowWith({ name: "安全率", value: 90, item: 12, documentOrder: 1 }),
  targetRowWith({ name: "合格率", value: 98.5, year: null, item: 2, documentOrder: 1 }),
  targetRowWith({ name: "标准", value: 9, unit: "", year: 2030, item: null, attribute: "预期性" }),
];

function ordered(column: TargetColumn, direction: "ascending" | "descending" = "ascending") {
  return orderTargets(ROWS, { column, direction }).map(({ name }) => name);
}

describe("orderTargets", () => {
  it("sorts words by pinyin", () => {
    expect(ordered("name")).toEqual(["安全率", "标准", "合格率", "重点企业"]);
    expect(ordered("name", "descending")).toEqual(["重点企业", "合格率", "标准", "安全率"]);
  });

  it("sorts values within their unit", () => {
    expect(ordered("value")).toEqual(["标准", "安全率", "合格率", "重点企业"]);
    expect(ordered("value", "descending")).toEqual(["标准", "合格率", "安全率", "重点企业"]);
  });

  it("leaves what has nothing there last in either direction", () => {
    expect(ordered("year")).toEqual(["安全率", "标准", "重点企业", "合格率"]);
    expect(ordered("year", "descending")).toEqual(["重点企业", "标准", "安全率", "合格率"]);
    expect(ordered("item", "descending")).toEqual(["重点企业", "安全率", "合格率", "标准"]);
    expect(ordered("attribute", "descending")[0]).toBe("标准");
  });

  it("keeps the library's order at first", () => {
    expect(orderTargets(ROWS, FIRST_TARGET_ORDER).map(({ name }) => name)).toEqual([
      "重点企业",
      "标准",
      "安全率",
      "合格率",
    ]);
  });
});

describe("nextTargetOrder", () => {
  it("turns round at the second click on one column", () => {
    const first = nextTargetOrder(FIRST_TARGET_ORDER, "name");
    expect(first).toEqual({ column: "name", direction: "ascending" });
    expect(nextTargetOrder(first, "name").direction).toBe("descending");
    expect(nextTargetOrder(nextTargetOrder(first, "name"), "name").direction).toBe("ascending");
  });
});
