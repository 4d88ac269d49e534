import { describe, expect, it } from "vitest";
import { markup } from "../../../domain/cleaning/markup";
import { applyRule } from "../../support/apply-rule";

describe("markup", () => {
  it("removes heading marks", () => {
    expect(applyRule(markup, "# 纲要\n## 一、总体目标\n正文")).toBe("纲要\n一、总体目标\n正文");
  });

  it("removes bold marks within a line", () => {
    expect(applyRule(markup, "**本报讯** 近日,**强调**落实")).toBe("本报讯 近日,强调落实");
  });

  it.each(["第#1号", "#号线", "5**2", "** 甲 **", "**甲\n乙**", "*注", "****"])(
    "leaves %s",
    (text) => {
      expect(markup(text)).toEqual([]);
    },
  );
});
