import { describe, expect, it } from "vitest";
import { findUniqueTerms } from "../../../domain/subjects/unique-terms";

const terms = (...texts: readonly string[]) =>
  findUniqueTerms(
    texts.map((text, at) => ({ text, title: `文件${at}`, issuers: ["安徽省人民政府"] })),
  );

describe("findUniqueTerms", () => {
  it("finds words that come back in one text and stand in no other", () => {
    const [a, b] = terms(
      "推行首席质量官制度。培训首席质量官。推动中小企业升级，支持中小企业。",
      "推行首席质量官制度。培训首席质量官。",
    );
    expect(a).toEqual(["中小企业"]);
    expect(b).toEqual([]);
  });

  it("takes what stands in quotes for a term, however seldom", () => {
    expect(terms("打造“皖美品牌”。", "打造“湖北品牌”。")).toEqual([["皖美品牌"], ["湖北品牌"]]);
  });

  it("sees no difference in traditional forms", () => {
    expect(terms("“質量强国”", "质量强国")).toEqual([[], []]);
  });

  it("leaves out names of issuers and titles", () => {
    expect(terms("安徽省人民政府负责。安徽省人民政府决定。", "无")[0]).toEqual([]);
  });

  it("finds nothing in a document alone", () => {
    expect(terms("“皖美品牌”")).toEqual([[]]);
  });
});
