import { describe, expect, it } from "vitest";
import { joinWraps } from "../../../../renderer/editor/paste/line-wraps";

describe("joinWraps", () => {
  it("joins Chinese that was wrapped, and parts words that were", () => {
    expect(joinWraps(["全市坚持质量\n第一，\r\n  稳步提升"])).toEqual([
      "全市坚持质量第一，稳步提升",
    ]);
    expect(joinWraps(["quality\nfirst"])).toEqual(["quality first"]);
    expect(joinWraps(["按照\nISO 9001"])).toEqual(["按照 ISO 9001"]);
  });

  it("looks across runs", () => {
    expect(joinWraps(["质量\n", "第一"])).toEqual(["质量", "第一"]);
    expect(joinWraps(["质量", "\n", "第一"])).toEqual(["质量", "", "第一"]);
    expect(joinWraps(["quality", "\n", "first"])).toEqual(["quality", " ", "first"]);
  });

  it("leaves other texts as they are", () => {
    expect(joinWraps(["一 二", ""])).toEqual(["一 二", ""]);
  });
});
