import { describe, expect, it } from "vitest";
import { traditionalForms } from "../../../domain/cleaning/traditional-forms";
import { applyRule } from "../../support/apply-rule";

describe("traditionalForms", () => {
  it("folds stray traditional forms of a simplified text", () => {
    expect(applyRule(traditionalForms, "全國服務体系总体实现质量强省建设发展现代产业")).toBe(
      "全国服务体系总体实现质量强省建设发展现代产业",
    );
  });

  it("leaves a text that is traditional throughout", () => {
    expect(traditionalForms("國務院關於加強質量工作的決定,推動經濟發展")).toEqual([]);
  });

  it("leaves characters that are at home in simplified text", () => {
    expect(traditionalForms("乾坤、于於、瞭望、宫商角徵羽,质量强国建设实现发展")).toEqual([]);
  });

  it("keeps the offsets of all that follows", () => {
    const text = "全國质量强省建设发展现代产业体系";
    expect(applyRule(traditionalForms, text)).toHaveLength(text.length);
  });
});
