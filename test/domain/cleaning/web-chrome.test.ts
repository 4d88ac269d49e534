import { describe, expect, it } from "vitest";
import { webChrome } from "../../../domain/cleaning/web-chrome";
import { applyRule } from "../../support/apply-rule";

const TITLE = "湖北省质量强省建设纲要";
const BODY = "近日,中共湖北省委、湖北省人民政府印发了《湖北省质量强省建设纲要》,要求认真贯彻落实。";

describe("webChrome", () => {
  it("removes what stands above the text and keeps its title", () => {
    const page = [
      "搜索",
      ">",
      TITLE,
      "某某协会版权所有",
      TITLE,
      "发布时间:",
      "2023/06/16",
      "浏览量",
    ];
    expect(applyRule(webChrome, [...page, BODY].join("\n"))).toBe(`${TITLE}\n${BODY}`);
  });

  it("removes the value that stands on the line after the last marker", () => {
    const page = ["首页", TITLE, "文章来源:", "湖北省人民政府门户网站"];
    expect(applyRule(webChrome, [...page, BODY].join("\n"))).toBe(`${TITLE}\n${BODY}`);
  });

  it("keeps head lines between the frame and the text", () => {
    const page = ["首页", "字号 大 中 小", TITLE, "鄂政发〔2023〕1号", "各市、州人民政府："];
    expect(applyRule(webChrome, [...page, BODY].join("\n"))).toBe(
      `${page.slice(2).join("\n")}\n${BODY}`,
    );
  });

  it("removes what stands below the text", () => {
    const tail = ["打印", "上一篇 无", "版权所有 某某网"];
    expect(applyRule(webChrome, [TITLE, BODY, "2023年6月1日", ...tail].join("\n"))).toBe(
      `${TITLE}\n${BODY}\n2023年6月1日\n`,
    );
  });

  it("leaves a single line that could be a heading", () => {
    expect(webChrome(`搜索\n${TITLE}\n${BODY}`)).toEqual([]);
  });

  it("leaves such words inside the text", () => {
    expect(webChrome(`一、总则\n${BODY}\n搜索\n版权所有\n${BODY}`)).toEqual([]);
  });

  it("leaves a text without prose", () => {
    expect(webChrome("搜索\n版权所有\n浏览量")).toEqual([]);
  });

  it("takes no short sentence and no numbered line for a page's foot", () => {
    const text = `${BODY}\n打印\n（二）品牌。\n责任明确。\n`;
    expect(applyRule(webChrome, `${text}地址:甲\n电话:乙\n`)).toBe(text);
  });

  it("removes buttons and addresses between two paragraphs", () => {
    const prose = "为贯彻落实党中央、国务院关于质量强国建设的战略部署,统筹推进质量强省建设。";
    const text = `一、甲\n${prose}\n【打印】【关闭】\n${prose}\n首页 > 政策\n二、乙\n${prose}\n`;
    expect(applyRule(webChrome, text)).toBe(`一、甲\n${prose}\n${prose}\n二、乙\n${prose}\n`);
  });
});
