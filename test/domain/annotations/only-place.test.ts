import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyPlace } from "../../../domain/annotations/only-place";

const TEXT = "抽检 合格率(%)\t98\n产品抽检合格率。";

const quote = (exact: string, prefix = "", suffix = "") => ({ exact, prefix, suffix });

describe("onlyPlace", () => {
  it("finds words that stand once next to what they stood next to, whatever blanks are in them", () => {
    const span = onlyPlace(TEXT, quote("合格率 (%)98", "别处的话抽检", "产品 抽检合格率"));
    expect(span === null ? null : TEXT.slice(span.from, span.to)).toBe("合格率(%)\t98");
  });

  it("finds none of words that stand twice, nowhere, or are too short to tell", () => {
    expect(onlyPlace(TEXT, quote("抽检合格率", "", "(%)98"))).toBeNull();
    expect(onlyPlace(TEXT, quote("没有这句话", "", "(%)98"))).toBeNull();
    expect(onlyPlace(TEXT, quote("产品抽", "", "检合格率"))).toBeNull();
  });

  it("does not take the like of a passage that is gone for it", () => {
    expect(onlyPlace(TEXT, quote("合格率(%)98", "完善质量治理", "加强监管"))).toBeNull();
  });

  it("gives a stretch with exactly these characters", () => {
    const unit = fc.constantFrom("一", "二", " ", "\n");
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit, minLength: 4 }), (text, words) => {
        const span = onlyPlace(text, quote(words, "一", "一"));
        if (span === null) return;
        const plain = (one: string) => one.replaceAll(/\s/gu, "");
        expect(plain(text.slice(span.from, span.to))).toBe(plain(words));
      }),
    );
  });
});
