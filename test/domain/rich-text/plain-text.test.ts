import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, plainText, richTextOf } from "../../../domain/rich-text/plain-text";

const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});

describe("plainText", () => {
  it("gives one line for each paragraph and each list item, without marks", () => {
    const item = (words: string) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: [text(words)] }],
    });
    expect(
      plainText({
        type: "doc",
        content: [
          { type: "paragraph", content: [text("要"), text("核对", "bold")] },
          { type: "bulletList", content: [item("甲"), item("乙")] },
        ],
      }),
    ).toBe("要核对\n甲\n乙");
  });

  it("breaks a line at a hard break", () => {
    expect(
      plainText({
        type: "doc",
        content: [{ type: "paragraph", content: [text("甲"), { type: "hardBreak" }, text("乙")] }],
      }),
    ).toBe("甲\n乙");
  });

  it("leads back to the lines a rich text was made of", () => {
    const line = fc
      .string({ unit: fc.constantFrom("质", "量", "a", "1", " ") })
      .map((words) => words.trim());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const words = lines.join("\n").trim();
        expect(plainText(richTextOf(words))).toBe(words);
      }),
    );
  });
});

describe("isBlank", () => {
  it("is true of nothing, of empty paragraphs and of white space", () => {
    expect([null, richTextOf(""), richTextOf(" \n ")].map(isBlank)).toEqual([true, true, true]);
    expect(isBlank(richTextOf("核"))).toBe(false);
  });
});
