import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldInto } from "../../../domain/search/fold";

/** Any code units at all: lone surrogates and characters outside the basic plane among them. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe("fold", () => {
  it.each([
    ["full width", "２０２５年ＷＴＯ　％", "2025年wto %"],
    ["case", "WTO Tbt", "wto tbt"],
    ["double quotes", '“放心”„心‟"心"', '"放心""心""心"'],
    ["single quotes", "‘甲’'乙'", "'甲''乙'"],
    ["dashes", "——–−-－━", "-------"],
    ["brackets and marks", "（，；：！？）〔〕〖〗", "(,;:!?)[][]"],
    ["small forms", "﹪﹙", "%("],
    ["traditional forms", "服務國家質量", "服务国家质量"],
    ["variant forms", "為爲裏裡", "为为里里"],
    ["Kangxi radicals", "⼀⾦⾒", "一金见"],
    ["radicals of the supplement", "⻓三⻆⻋⻔", "长三角车门"],
    ["a radical in its traditional form", "⻑", "长"],
    ["signs of ratio and fraction", "3∶1 1∕2", "3:1 1/2"],
    ["compatibility ideographs", "\uf900\uf9dc", "岂隆"],
    ["circles written for zero", "二○一六", "二〇一六"],
    ["white space that is no line break", "a\u00a0b\tc\nd", "a b c\nd"],
    ["compatibility ideographs outside the basic plane", "\u{2f803}", "\u{20122}"],
  ])("folds %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps what only looks alike apart", () => {
    expect(fold("①²㎡。、")).toBe("①²㎡。、");
  });

  it("never changes the length, whatever the code units", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it("folds each character for itself, so that an offset holds in any part of a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  it("changes nothing when it is done a second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("folds texts longer than one chunk", () => {
    const long = "質Ａ𠮷".repeat(5000);
    expect(fold(long)).toBe("质a𠮷".repeat(5000));
  });
});

describe("foldInto", () => {
  it("writes the folded units at the place asked for and touches no other", () => {
    const units = new Uint16Array(6);
    foldInto("甲乙ＡＢ", 2, units, 3);
    expect([...units]).toEqual([0, 0, 0, 97, 98, 0]);
  });
});
