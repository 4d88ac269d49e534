import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../../../renderer/workers/import/html/read-html";
import { encodeText } from "../../../../support/encoded-text";

function linesOf(html: string): readonly string[] {
  const read = readHtml("页.html", encodeText(html, "utf-8"), undefined);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value.text.split("\n");
}

describe("readHtml", () => {
  it("gives one line to each block and each break", () => {
    expect(
      linesOf(
        "<h1>关于质量的通知</h1><p>各市：</p><p>一、目标<br>提高质量。</p><div>二、<b>保障</b></div>",
      ),
    ).toEqual(["关于质量的通知", "各市：", "一、目标", "提高质量。", "二、保障"]);
  });

  it("collapses blanks as a browser does, and keeps full-width ones", () => {
    expect(linesOf("<p>\n  加强 \n 质量\n管理 and\n the rest </p><p>　　二</p>")).toEqual([
      "加强质量管理 and the rest",
      "　　二",
    ]);
  });

  it("reads no code, nothing hidden and no navigation", () => {
    const html = `<head><style>p{}</style></head><nav>首页</nav><p onclick="alert(1)">正文<script>alert("不")</script></p>
      <p hidden>藏</p><p style="DISPLAY: none">藏</p><p aria-hidden="true">藏</p><aside>侧栏</aside>
      <a href="javascript:alert(2)">链接</a><input value="输入"><svg><text>图</text></svg><template>模板</template>
      <noscript>请启用</noscript><iframe srcdoc="<p>框</p>">框</iframe>`;
    expect(linesOf(html)).toEqual(["正文", "链接"]);
  });

  it("reads what stands in broken nesting, all of it and once", () => {
    expect(
      linesOf(
        "<p>一<b>二<p>三</b>四</div></p><table><tr><td>五<td>六<tr><td>七</table><li>八<p>九",
      ),
    ).toEqual(["一二", "三四", "", "五\t六", "七", "", "八", "九"]);
  });

  it("decodes entities, and keeps marks of direction and private use", () => {
    expect(linesOf("<p>&lt;一&gt;&amp;&#19968;&nbsp;&hellip;\u202E\uE001</p>")).toEqual([
      "<一>&一\u00A0…\u202E\uE001",
    ]);
  });

  it("numbers the items of ordered lists, and no others", () => {
    expect(
      linesOf(
        `<ol start="3"><li>三<li value="7">七<li>八</ol><ul><li>无</ul><ol type="a"><li>甲</ol><ol><li>（一）自带</ol>`,
      ),
    ).toEqual(["3. 三", "7. 七", "8. 八", "无", "a. 甲", "（一）自带"]);
  });

  it("gives a table a line for each row, with merged cells empty after the first", () => {
    expect(
      linesOf(
        `<table><caption>表1 指标</caption><tr><th>类别<th colspan="2">指标</tr>
         <tr><td rowspan="2">质量<td>合格率<td>96</tr><tr><td>满意<br>度<td>85</tr></table>`,
      ),
    ).toEqual(["表1 指标", "类别\t指标\t", "质量\t合格率\t96", "\t满意 度\t85", ""]);
  });

  it("reads a page that is laid out in tables as text", () => {
    expect(
      linesOf(
        "<table><tr><td>首页</td><td>要闻</td></tr><tr><td colspan=2><table><tr><td><p>一、目标</p><p>提高。</p></td></tr></table></td></tr></table>",
      ),
    ).toEqual(["首页", "要闻", "一、目标", "提高。"]);
  });

  it("parts two tables that follow each other", () => {
    const table = "<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>";
    expect(linesOf(table + table)).toEqual(["甲\t乙", "丙\t丁", "", "甲\t乙", "丙\t丁", ""]);
  });

  it("keeps preformatted lines, and reads the characters of ruby without the pinyin", () => {
    expect(linesOf("<pre>一\n  二</pre><p><ruby>质<rt>zhì</rt></ruby>量</p>")).toEqual([
      "一",
      "  二",
      "质量",
    ]);
  });

  it("takes title, source and day from the page's head", () => {
    const html = `<title>通知_某某网</title><meta name="ArticleTitle" content="通知"><meta name="PubDate" content="2024-01-02"><p>文`;
    const read = readHtml("页.html", encodeText(html, "utf-8"), undefined);
    expect(read.ok && read.value.properties).toEqual({ title: "通知", date: "2024-01-02" });
  });

  it("refuses a page nested beyond reason, and soon", () => {
    const before = performance.now();
    const read = readHtml("深.html", encodeText("<div>".repeat(1_000_000), "utf-8"), undefined);
    expect(read).toEqual({ ok: false, error: { reason: "damaged-file", detail: "深.html" } });
    const fonts = Array.from({ length: 1000 }, (_, at) => `<font id=${at}>`).join("");
    const many = readHtml(
      "多.html",
      encodeText(`<p>${fonts}</p>${"<p>x</p>".repeat(2000)}`, "utf-8"),
      undefined,
    );
    expect(many).toMatchObject({ ok: false, error: { reason: "damaged-file" } });
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it("never throws, and lets no tag through, whatever the page holds", () => {
    const token = fc.constantFrom(
      ..."<p>|</p>|<table>|<tr>|<td colspan=9>|</td>|</table>|<script>|</script>|<b>|</i>|<!--|-->|<ol>|<li>|<svg>|<select>|文字|&#0;|&amp;|\uD800|\0|<br/>|<template>|<frameset>|<math>|<plaintext>".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const read = readHtml("页.html", encodeText(tokens.join(""), "utf-8"), undefined);
        expect(read.ok).toBe(true);
        if (read.ok && !tokens.includes("<plaintext>"))
          expect(read.value.text).not.toMatch(/<script/);
      }),
      { numRuns: 1000 },
    );
  });
});
