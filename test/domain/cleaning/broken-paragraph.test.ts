import { describe, expect, it } from "vitest";
import { breaksOff, continues } from "../../../domain/cleaning/broken-paragraph";
import { linesOf } from "../../../domain/document/line";

const BROKEN =
  "引导中西部地区因地制宜发展特色产业,推动东部地区发挥质量变革创新的引领作用,促进支柱产业质";

function line(text: string) {
  const [only] = linesOf(text);
  if (only === undefined) throw new Error("The text has no line.");
  return only;
}

describe("breaksOff", () => {
  it("holds for long prose that stops in mid-sentence", () => {
    expect(breaksOff(line(BROKEN))).toBe(true);
    expect(breaksOff(line(`(五)推动升级。${BROKEN}`))).toBe(true);
    expect(breaksOff(line(`${BROKEN},`))).toBe(true);
  });

  it.each([
    `${BROKEN}。`,
    `${BROKEN}；`,
    `${BROKEN}：`,
    `${BROKEN}。”`,
    `${BROKEN}（省质监局负责）`,
    "三、推动经济质量效益型发展",
    "安徽省人民政府办公厅关于印发贯彻质量发展纲要推进质量安徽建设2016年行动计划的通知",
    BROKEN.replaceAll(",", "\t"),
  ])("does not hold for %s", (text) => {
    expect(breaksOff(line(text))).toBe(false);
  });
});

describe("continues", () => {
  it("holds for the rest of a sentence", () => {
    expect(continues(line("量升级,培育形成质量发展比较优势。"))).toBe(true);
    expect(continues(line(BROKEN))).toBe(true);
  });

  it.each([
    "三、推动发展。",
    "（六）强化支撑。",
    "——关键基础材料。",
    "专栏1 示范工程",
    "《纲要》主要内容如下。",
    "各市、县人民政府：",
    "安徽省人民政府",
    "2016年5月24日",
    "合格率\t98。",
    "## 三、构筑优势。",
    "",
  ])("does not hold for “%s”", (text) => {
    expect(continues(line(text === "" ? "\n" : text))).toBe(false);
  });
});
