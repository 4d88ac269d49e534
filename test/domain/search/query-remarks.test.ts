import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../domain/search/query";
import { hasPatternSigns, literalQuery, queryRemarks } from "../../../domain/search/query-remarks";

describe("queryRemarks", () => {
  it.each([
    ["质量 标准", []],
    ['"质量 强国" -标准', []],
    ["", []],
    ["。，！", []],
    ["\ud800", ["nothing-to-find"]],
    ['"质量 强国', ["open-quote"]],
    ['"质量" "标准', ["open-quote"]],
    ["-质量", ["only-excluded"]],
    ['-"质量', ["open-quote", "only-excluded"]],
    ["质量 OR 标准", []],
    ["质量 OR", ["lone-or"]],
    ["OR 质量", ["lone-or"]],
    ["OR", []],
    ["标题:", ["empty-field"]],
    ["质量 发文机关：", ["empty-field"]],
    ["注意:", []],
  ])("of %s are %j", (typed, remarks) => {
    expect(queryRemarks(typed)).toEqual(remarks);
  });

  it("come at once for ten thousand characters", () => {
    expect(queryRemarks("质量".repeat(5000))).toEqual([]);
    expect(queryRemarks('"'.repeat(9999))).toEqual(["open-quote"]);
  });
});

describe("hasPatternSigns", () => {
  it.each(["质*", "质?", "(质量|强国).*[a-z]+$", "\\d+%", "质.+量"])("sees them in %s", (typed) => {
    expect(hasPatternSigns(typed)).toBe(true);
  });

  it.each(["质量", "首台(套)", "标准化+", "98.5%", "质量？"])("sees none in %s", (typed) => {
    expect(hasPatternSigns(typed)).toBe(false);
  });
});

describe("literalQuery", () => {
  it.each(["质量 强国", "标题:质量", "-质量", "OR", "首台(套)"])(
    "of %s asks for one word",
    (text) => {
      expect(parseQuery(literalQuery(text)).clauses).toMatchObject([
        { words: [parseQuery(`"${text}"`).clauses[0]?.words[0]], headings: [], excluded: [] },
      ]);
    },
  );
});
