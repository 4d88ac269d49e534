import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { punctuationRuns } from "../../../domain/document/punctuation";

/** The text with what stays half-width between ‹ ›. */
function marked(text: string): string {
  return punctuationRuns(text)
    .map(({ from, to, width }) =>
      width === "half" ? `‹${text.slice(from, to)}›` : text.slice(from, to),
    )
    .join("");
}

describe("punctuationRuns", () => {
  const cases = [
    ["widens commas and colons between Han characters", "近日,中共安徽省委:印发", null],
    ["keeps the comma of a number narrow", "增长3,000家", "增长3‹,›000家"],
    ["keeps the colon of a time narrow", "上午10:30开会", "上午10‹:›30开会"],
    ["widens a comma between a figure and a Han character", "达到98.5%,比2020年高", null],
    ["widens brackets around Han characters", "首台(套)、县(市、区)", null],
    ["widens nested brackets", "(首台(套))", null],
    ["widens a unit's brackets after a Han character", "合格率(%)", null],
    ["widens brackets around Latin after a Han character", "世界贸易组织(WTO)", null],
    ["keeps brackets after a Latin letter narrow", "函数f(x)的值", "函数f‹(›x‹)›的值"],
    ["widens a figure's brackets at the start of a Chinese text", "(1)总则", null],
    ["keeps Latin words' punctuation narrow", "参见 WTO, TBT 协定", "参见 WTO‹,› TBT 协定"],
    ["keeps an address narrow", "网址https://a.cn/?q", "网址https‹:›//a.cn/‹?›q"],
    ["widens a mark at the end of a Chinese text", "达到98%;", null],
    ["keeps a Latin text as it is", "Hello, world!", "Hello‹,› world‹!›"],
    ["widens a comma after a wide bracket", "合格率(%),98", null],
    ["widens a lone bracket beside Han characters", "一)总体要求", null],
    ["reads characters outside the basic plane", "𠮷,𠮷", null],
  ] as const;
  for (const [title, text, expected] of cases) {
    it(title, () => expect(marked(text)).toBe(expected ?? text));
  }

  it("covers any text without gap or overlap, changing nothing but widths", () => {
    const character = fc.constantFrom(..."，,;:?!() 省市aB39%《》“”—\n𠮷");
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join("");
        const runs = punctuationRuns(text);
        expect(runs.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
        for (const run of runs) {
          if (run.width === "half") expect(text.slice(run.from, run.to)).toMatch(/^[,;:?!()]+$/);
        }
      }),
    );
  });
});
