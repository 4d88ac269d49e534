import { describe, expect, it } from "vitest";
import { isChromeBetween } from "../../../domain/cleaning/chrome-between";

describe("isChromeBetween", () => {
  it.each([
    "【打印】【关闭】",
    "[打印本页]",
    "字号：大 中 小",
    "分享到：微信 微博",
    "打印 | 收藏 | 关闭窗口",
    "https://www.ah.gov.cn/public/1681/8284321.html 3/12",
    "首页 > 政务公开 > 政策文件",
    "当前位置：首页 > 政务公开",
  ])("knows %s", (line) => {
    expect(isChromeBetween(line)).toBe(true);
  });

  it.each([
    "打印",
    "大中小企业融通发展",
    "大、中、小型企业协同发展",
    "下载量超过100万次。",
    "详见 https://www.ah.gov.cn/ 的公告。",
    "首页设计要求",
    "",
  ])("leaves “%s”", (line) => {
    expect(isChromeBetween(line)).toBe(false);
  });

  it("stays quick on a long line of buttons that ends otherwise", () => {
    const start = performance.now();
    expect(isChromeBetween(`${"大 ".repeat(55)}的`)).toBe(false);
    expect(isChromeBetween(`${"【打印】 ".repeat(20)}的`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
