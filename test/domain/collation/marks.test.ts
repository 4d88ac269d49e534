import { describe, expect, it } from "vitest";
import { foldMarks, hasMark, isOnlyMarks, saying } from "../../../domain/collation/marks";

describe("marks", () => {
  it("are punctuation, symbols, blanks and line breaks, but no letters and digits", () => {
    expect(isOnlyMarks("，。、（）“”——…+%\n\t 　《》·")).toBe(true);
    expect(hasMark("质量2025ABC𠀀々")).toBe(false);
    expect(isOnlyMarks("")).toBe(true);
  });

  it("fold to their look-alikes, each in its place", () => {
    expect(String.fromCharCode(...foldMarks("（甲），“乙”１—2　"))).toBe('(甲),"乙"1-2 ');
  });

  it("are left out of what a text says", () => {
    expect(saying("新增（７家）、")).toBe("新增7家");
  });
});
