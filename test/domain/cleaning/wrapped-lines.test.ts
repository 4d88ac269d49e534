import { describe, expect, it } from "vitest";
import { wrappedLines } from "../../../domain/cleaning/wrapped-lines";
import { applyRule } from "../../support/apply-rule";

const PARAGRAPH =
  "为贯彻落实党中央国务院关于质量强国建设的战略部署统筹推进质量强省建设根据质量强国建设纲要结合我省实际制定本纲要深入实施质量强省战略牢固树立质量第一意识健全质量政策完善质量治理机制。";

/** Wraps a paragraph at `measure` characters, its first line indented by two. */
function wrap(paragraph: string, measure: number, indent = "　　"): string {
  const whole = indent + paragraph;
  const lines: string[] = [];
  for (let at = 0; at < whole.length; at += measure) lines.push(whole.slice(at, at + measure));
  return lines.join("\n");
}

describe("wrappedLines", () => {
  it.each([18, 28, 40])("rejoins indented paragraphs wrapped at %i characters", (measure) => {
    const text = [PARAGRAPH, PARAGRAPH, PARAGRAPH].map((one) => wrap(one, measure)).join("\n");
    expect(applyRule(wrappedLines, text)).toBe(
      [PARAGRAPH, PARAGRAPH, PARAGRAPH].map((one) => `　　${one}`).join("\n"),
    );
  });

  it("rejoins paragraphs that blank lines part", () => {
    const text = [PARAGRAPH, PARAGRAPH, PARAGRAPH].map((one) => wrap(one, 26, "")).join("\n\n");
    expect(applyRule(wrappedLines, text)).toBe([PARAGRAPH, PARAGRAPH, PARAGRAPH].join("\n\n"));
  });

  it("begins a line of its own for headings, items, entries and rows", () => {
    const openings = [
      "一、总体要求",
      "（一）指导思想。全面贯彻。",
      "——创新。加强研发。",
      "专栏1 提升工程",
      "类别\t指标",
    ];
    for (const opening of openings) {
      const text = `${wrap(PARAGRAPH.slice(0, 78), 26, "")}\n${opening}\n${wrap(PARAGRAPH, 26, "")}\n${wrap(PARAGRAPH, 26, "")}`;
      expect(applyRule(wrappedLines, text)).toContain(`\n${opening}`);
    }
  });

  it.each([
    [
      "a text with a paragraph on every line",
      Array.from({ length: 12 }, (_, index) => PARAGRAPH.slice(index)).join("\n"),
    ],
    [
      "a list of names",
      "安徽省人民政府\n合肥市\n芜湖市\n蚌埠市\n淮南市\n马鞍山市\n淮北市\n铜陵市\n安庆市\n黄山市",
    ],
    ["a few lines", wrap(PARAGRAPH, 30)],
    ["nothing", ""],
  ])("leaves %s", (_, text) => {
    expect(wrappedLines(text)).toEqual([]);
  });
});
