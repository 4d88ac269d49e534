import { describe, expect, it } from "vitest";
import { MOST_RECENT, withoutRecent, withRecent } from "../../../domain/search/recent-queries";

describe("withRecent", () => {
  it("puts the newest first, each once, whatever kind of blank is typed", () => {
    expect(withRecent(["标准", "质量 强国"], " 质量　强国 ")).toEqual(["质量 强国", "标准"]);
  });

  it("leaves several blanks in a row, which a phrase asks for", () => {
    expect(withRecent([], '"名　　称"')).toEqual(['"名  称"']);
  });

  it("remembers neither nothing nor a page that was pasted", () => {
    expect(withRecent(["标准"], "  ")).toEqual(["标准"]);
    expect(withRecent(["标准"], "质".repeat(201))).toEqual(["标准"]);
  });

  it("forgets the oldest", () => {
    const full = Array.from({ length: MOST_RECENT }, (_, at) => `第${at}`);
    expect(withRecent(full, "质量")).toEqual(["质量", ...full.slice(0, -1)]);
  });
});

describe("withoutRecent", () => {
  it("leaves the others in their order", () => {
    expect(withoutRecent(["甲", "乙", "丙"], "乙")).toEqual(["甲", "丙"]);
  });
});
