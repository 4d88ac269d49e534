import { describe, expect, it } from "vitest";
import { lineBreaks } from "../../../domain/cleaning/line-breaks";
import { applyRule } from "../../support/apply-rule";

describe("lineBreaks", () => {
  it("makes every kind of line break LF", () => {
    expect(applyRule(lineBreaks, "甲\r\n乙\r丙\n丁\r\r\n戊")).toBe("甲\n乙\n丙\n丁\n\n戊");
  });

  it("removes a byte order mark at the start only", () => {
    expect(applyRule(lineBreaks, "\uFEFF甲\uFEFF")).toBe("甲\uFEFF");
  });

  it("has nothing to do with LF alone", () => {
    expect(lineBreaks("甲\n乙\n")).toEqual([]);
  });

  it("breaks the line where another program does, and at a page break", () => {
    expect(applyRule(lineBreaks, "甲\v乙\u0085丙\u2028丁\u2029戊")).toBe("甲\n乙\n丙\n丁\n戊");
    expect(applyRule(lineBreaks, "甲\f乙\n\f丙\f")).toBe("甲\n\f乙\n\f丙\n\f");
    expect(applyRule(lineBreaks, "甲\r\n\f乙")).toBe("甲\n\f乙");
  });
});
