import { describe, expect, it } from "vitest";
import { jumpLines } from "../../../domain/cleaning/jump-lines";
import { applyRule } from "../../support/apply-rule";

describe("jumpLines", () => {
  it.each([
    "上接01版",
    "(下转4版)",
    "（下转第四版）",
    "【上接A3版】",
    "  上接 第1版 ",
    "（下转１２版）",
  ])("removes the line %s with the blank lines after it", (line) => {
    expect(applyRule(jumpLines, `甲。\n\n${line}\n\n乙。`)).toBe("甲。\n\n乙。");
  });

  it("removes a jump in brackets at either end of a paragraph", () => {
    expect(applyRule(jumpLines, "（上接第1版）质量提升。(下转4版)\n乙。")).toBe("质量提升。\n乙。");
  });

  it.each(["上接01版的内容。", "本刊下转4版刊登", "《纲要》(第4版)", "下转"])(
    "leaves %s",
    (text) => {
      expect(jumpLines(text)).toEqual([]);
    },
  );
});
