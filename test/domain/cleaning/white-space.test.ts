import { describe, expect, it } from "vitest";
import { whiteSpace } from "../../../domain/cleaning/white-space";
import { applyRule } from "../../support/apply-rule";

describe("whiteSpace", () => {
  it("leaves one line break between lines and none around them", () => {
    expect(applyRule(whiteSpace, "\n\n甲\n\n \n乙\n丙\n\n")).toBe("甲\n乙\n丙");
  });

  it("removes indents and trailing blanks", () => {
    expect(applyRule(whiteSpace, "　　甲 \u00A0\n\t乙\u3000\n")).toBe("甲\n乙");
  });

  it("keeps the tabs of a table's rows, also at their ends", () => {
    const table = "指标\t\t\n类别\t名称\t年\n\t合格率\t";
    expect(applyRule(whiteSpace, `\n${table}\n`)).toBe(table);
  });

  it("keeps the tabs of rows that end early", () => {
    const table = "类别\t名称\t年\t值\n\t合格率\n产业\t指数";
    expect(applyRule(whiteSpace, table)).toBe(table);
  });

  it("removes the tabs of indents", () => {
    expect(applyRule(whiteSpace, "\t甲。\n\t乙。")).toBe("甲。\n乙。");
  });

  it("removes the tabs of boxes and entries", () => {
    expect(applyRule(whiteSpace, "专栏1 提升工程\t\n——计划。\t\n——行动。\t")).toBe(
      "专栏1 提升工程\n——计划。\n——行动。",
    );
  });

  it("leaves nothing of a text of blanks", () => {
    expect(applyRule(whiteSpace, " \n\u3000\n\t")).toBe("");
  });
});
