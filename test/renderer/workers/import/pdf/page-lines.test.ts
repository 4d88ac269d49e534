import { describe, expect, it } from "vitest";
import type { PageItem } from "../../../../../renderer/workers/import/pdf/page-items";
import { pageLines } from "../../../../../renderer/workers/import/pdf/page-lines";

/** Pieces on one line: text, gap before it in points; a font of 10 points. */
function line(...pieces: readonly (readonly [string, number])[]): readonly PageItem[] {
  let x = 0;
  return pieces.map(([text, gap]) => {
    const width = [...text].reduce((sum, one) => sum + (one > "\u2000" ? 10 : 5), 0);
    const item = { text, x: x + gap, y: 100, width, size: 10 };
    if (text.trim() !== "") x += gap + width;
    return item;
  });
}

function textOf(...pieces: readonly (readonly [string, number])[]): string | undefined {
  return pageLines(line(...pieces))[0]?.text;
}

describe("pageLines", () => {
  it("takes a blank of the file between Han characters where there is room for it", () => {
    expect(textOf(["中共中央", 0], [" ", 0], ["国务院", 2.5])).toBe("中共中央 国务院");
    expect(textOf(["质量", 0], [" ", 0], ["强国", 0.2])).toBe("质量强国");
  });

  it("takes the quarter of a character that programs leave around figures for no blank", () => {
    expect(textOf(["到", 0], [" ", 0], ["2027", 2.5], [" ", 0], ["年", 2.5])).toBe("到2027年");
  });

  it("takes evenly spaced characters for a word, and words set apart for words", () => {
    expect(textOf(["质", 0], ["量", 6], ["强", 6], ["国", 6])).toBe("质量强国");
    expect(textOf(["目", 0], ["录", 10])).toBe("目 录");
  });

  it("keeps the blank between Latin words", () => {
    expect(textOf(["Quality", 0], [" ", 0], ["First", 3])).toBe("Quality First");
  });

  it("begins a line where the baseline changes", () => {
    const items = [...line(["群。", 0]), { text: "——产品", x: 20, y: 128, width: 40, size: 10 }];
    expect(pageLines(items).map(({ text }) => text)).toEqual(["群。", "——产品"]);
  });
});
