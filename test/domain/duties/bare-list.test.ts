import { describe, expect, it } from "vitest";
import { readBareList } from "../../../domain/duties/bare-list";

describe("readBareList", () => {
  it("takes offices without a role for responsible", () => {
    expect(readBareList("省商务厅、省体育局，各市人民政府")?.lead).toEqual([
      "省商务厅",
      "省体育局",
      "各市人民政府",
    ]);
    expect(readBareList("工业和信息化部、市场监管总局")?.lead).toHaveLength(2);
  });

  it.each(["省政府办公厅", "县（市、区）", "商圈、市场", "餐饮企业、社区中心", ""])(
    "is null for %s",
    (words) => {
      expect(readBareList(words)).toBeNull();
    },
  );
});
