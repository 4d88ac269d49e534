import { describe, expect, it } from "vitest";
import { calendarDayWords, dayWords, lookWords } from "../../../../renderer/export/print/labels";

describe("the words of the print", () => {
  it("name colour and style", () => {
    expect(lookWords("red", "underline", {})).toBe("红色下划线");
  });

  it("call a colour as the user does, and say which one it is", () => {
    expect(lookWords("green", "strike-out", { green: "存疑" })).toBe("存疑（绿色删除线）");
  });

  it("write a calendar day without leading zeros, the same in every time zone", () => {
    expect(calendarDayWords("2016-05-04")).toBe("2016年5月4日");
  });

  it("write the day of a moment where the user is", () => {
    const noon = new Date(2026, 0, 2, 12);
    expect(dayWords(noon.toISOString())).toBe("2026年1月2日");
  });
});
