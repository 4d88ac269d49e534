import { describe, expect, it } from "vitest";
import { markdownOf } from "../../../domain/notes/markdown";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import type { RichTextNode } from "../../../domain/rich-text/rich-text";
import { citationOf, citing } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const text = (words: string, ...marks: string[]): RichTextNode => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});
const paragraph = (...content: RichTextNode[]): RichTextNode => ({ type: "paragraph", content });
const item = (words: string, attrs: Record<string, unknown> = {}): RichTextNode => ({
  type: "listItem",
  attrs,
  content: [paragraph(text(words))],
});
const markdown = (...content: RichTextNode[]) => markdownOf({ type: "doc", content });

describe("markdownOf", () => {
  it("writes headings, paragraphs and marks", () => {
    expect(
      markdown(
        { type: "heading", attrs: { level: 2 }, content: [text("要点")] },
        paragraph(text("质量", "bold"), text("强国", "italic"), text("纲要", "underline")),
      ),
    ).toBe("## 要点\n\n**质量***强国*<u>纲要</u>");
  });

  it("writes lists, nested ones and tasks", () => {
    const nested = {
      type: "listItem",
      content: [paragraph(text("一")), { type: "bulletList", content: [item("甲")] }],
    };
    expect(
      markdown({ type: "orderedList", attrs: { start: 3 }, content: [nested, item("二")] }),
    ).toBe("3. 一\n   - 甲\n4. 二");
    expect(
      markdown({ type: "taskList", content: [item("已办", { checked: true }), item("待办")] }),
    ).toBe("- [x] 已办\n- [ ] 待办");
  });

  it("writes tables, quotes, rules and images", () => {
    const row = (...cells: string[]) => ({
      type: "tableRow",
      content: cells.map((words) => ({ type: "tableCell", content: [paragraph(text(words))] })),
    });
    expect(
      markdown({ type: "table", content: [row("指标", "2025年"), row("合格|率", "94%")] }),
    ).toBe("| 指标 | 2025年 |\n| --- | --- |\n| 合格\\|率 | 94% |");
    expect(
      markdown(
        { type: "blockquote", content: [paragraph(text("引")), paragraph(text("用"))] },
        { type: "horizontalRule" },
        { type: "image", attrs: { src: "app://duidu/images/0", alt: "图" } },
      ),
    ).toBe("> 引\n>\n> 用\n\n---\n\n![图](app://duidu/images/0)");
  });

  it("writes a citation as a quote with its source", () => {
    const document = smallDocument([{ id: "p1", kind: "paragraph", text: "推动质量共治。" }]);
    expect(markdownOf(citing(citationOf(document, "质量共治")))).toBe(
      "> 质量共治\n> ——《小》一、总则",
    );
  });

  it("keeps words that look like Markdown as they are", () => {
    expect(markdownOf(richTextOf("1. 一"))).toBe("1\\. 一");
    expect(markdownOf(richTextOf("# 号"))).toBe("\\# 号");
    expect(markdownOf(richTextOf("a*b_c"))).toBe("a\\*b\\_c");
  });
});
