import { describe, expect, it } from "vitest";
import { pinyin } from "../../../domain/cleaning/pinyin";
import { applyRule } from "../../support/apply-rule";

/** Enough annotated characters for a text that is annotated throughout. */
const ANNOTATED = "湖(hú)".repeat(20);

describe("pinyin", () => {
  it("removes a syllable after its character", () => {
    expect(applyRule(pinyin, "湖(hú)北省人民(mín)政府")).toBe("湖北省人民政府");
  });

  it("knows every shape of syllable", () => {
    const source =
      "分(fēn)装(zhuāng)儿(ér)女(nǚ)略(lüè)学(xué)用(yòng)熊(xióng)嗯(ńg)爱(ài)欧(ōu)水(shuǐ)月(yuè)";
    expect(applyRule(pinyin, source)).toBe("分装儿女略学用熊嗯爱欧水月");
  });

  it("reads tone marks that are characters of their own", () => {
    expect(applyRule(pinyin, "湖(hu\u0301)北")).toBe("湖北");
  });

  it("reads full-width brackets too", () => {
    expect(applyRule(pinyin, "湖（hú）北")).toBe("湖北");
  });

  it.each(["首台(套)", "县(市、区)", "搬运车(AGV)", "附件(a)", "(hú)湖", "中心(café)", "甲(xhá)"])(
    "leaves %s",
    (text) => {
      expect(pinyin(text)).toEqual([]);
    },
  );

  it("takes a syllable without a tone for pinyin only in an annotated text", () => {
    expect(applyRule(pinyin, `${ANNOTATED}的(de)`)).toBe(`${"湖".repeat(20)}的`);
    expect(pinyin("目的(de)")).toEqual([]);
  });
});
