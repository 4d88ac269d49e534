import { describe, expect, it } from "vitest";
import { COMMENT_SHAPE, checkedRichText } from "../../../domain/rich-text/checked";
import { richTextOf } from "../../../domain/rich-text/plain-text";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });

describe("checkedRichText", () => {
  const good = [
    ["plain paragraphs", richTextOf("一\n\n<b>二</b>")],
    ["marks", doc(paragraph(text("重", { type: "bold" })))],
    [
      "a list in a list",
      doc({
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              paragraph(text("一")),
              {
                type: "orderedList",
                attrs: { start: 2 },
                content: [{ type: "listItem", content: [paragraph(text("二"))] }],
              },
            ],
          },
        ],
      }),
    ],
  ] as const;
  for (const [title, value] of good) {
    it(`takes ${title}`, () => expect(checkedRichText(value, COMMENT_SHAPE)).toBe(value));
  }

  const deep = Array.from({ length: 500 }).reduce<unknown>(
    (inner) => ({ type: "bulletList", content: [{ type: "listItem", content: [inner] }] }),
    paragraph(text("一")),
  );
  const bad = [
    ["no object", "<p>一</p>"],
    ["a document without anything", doc()],
    ["a node no comment has", doc({ type: "image", attrs: { src: "https://example.org/a.png" } })],
    ["a node in the wrong place", doc({ type: "listItem", content: [paragraph(text("一"))] })],
    ["text that is no text", doc(paragraph({ type: "text", text: 3 }))],
    ["a link", doc(paragraph(text("一", { type: "link", attrs: { href: "file:///" } })))],
    ["what is nested without end", doc(deep)],
    ["names every object has", doc({ type: "constructor", content: [] })],
  ] as const;
  for (const [title, value] of bad) {
    it(`refuses ${title}`, () => expect(checkedRichText(value, COMMENT_SHAPE)).toBeNull());
  }
});
