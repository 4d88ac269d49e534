import { describe, expect, it } from "vitest";
import { richParagraphs } from "../../../domain/handouts/rich-paragraphs";
import type { RichTextNode } from "../../../domain/rich-text/rich-text";

const paragraph = (...content: readonly RichTextNode[]): RichTextNode => ({
  type: "paragraph",
  content,
});
const words = (text: string, ...marks: readonly string[]): RichTextNode => ({
  type: "text",
  text,
  marks: marks.map((type) => ({ type })),
});
const item = (...content: readonly RichTextNode[]): RichTextNode => ({ type: "listItem", content });

const read = (...content: readonly RichTextNode[]) =>
  richParagraphs({ type: "doc", content }).map(
    ({ style, runs }) => `${style}: ${runs.map(({ text }) => text).join("")}`,
  );

describe("own words as paragraphs of a report", () => {
  it("keep bold, italic and line breaks; empty paragraphs go", () => {
    const content = [
      paragraph(words("想", "bold"), { type: "hardBreak" }, words("一想", "italic", "bold")),
      paragraph(),
    ];
    expect(richParagraphs({ type: "doc", content })).toEqual([
      {
        style: "text",
        runs: [
          { text: "想", marks: ["bold"] },
          { text: "\n", marks: [] },
          { text: "一想", marks: ["italic", "bold"] },
        ],
      },
    ]);
  });

  it("have the signs of lists before their items, and those of inner lists set in", () => {
    const inner = { type: "bulletList", content: [item(paragraph(words("丙")))] };
    const ordered = {
      type: "orderedList",
      attrs: { start: 3 },
      content: [item(paragraph(words("甲"))), item(paragraph(words("乙")), inner)],
    };
    expect(read(ordered)).toEqual(["item: 3. 甲", "item: 4. 乙", "item: 　　• 丙"]);
  });
});
