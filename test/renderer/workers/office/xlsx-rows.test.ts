import { describe, expect, it } from "vitest";
import {
  HIGHEST_ROW,
  neededHeight,
  rowHeight,
  wrappedLines,
} from "../../../../renderer/workers/office/xlsx-rows";

/** Ten Chinese characters fill 19 widths of a digit. */
const TEN = "质量强国建设纲要全文";

describe("wrappedLines", () => {
  it.each([
    ["nothing", "", 20, 1],
    ["what fits exactly", TEN, 19.75, 1],
    ["one character more", `${TEN}本`, 19.75, 2],
    ["line breaks of its own", "一\n\n二", 20, 3],
    ["digits at half the width", "12345678901234567890", 21, 1],
    ["a Latin word that moves to the next line whole", "质量强国建设 standards", 20, 2],
    ["a closing mark that takes its character along", "质量强国建设纲要全文，其他", 20, 2],
    ["a word longer than a line", `http://${"a".repeat(50)}`, 20.75, 3],
    ["a character in the narrowest cell", "质量", 0, 2],
  ])("counts %s", (_, text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });

  it("never counts fewer lines where there is less room", () => {
    const text = `${TEN}，到2025年达到98.5%以上；${TEN}“领跑者”。`.repeat(9);
    const counts = Array.from({ length: 60 }, (_, at) => wrappedLines(text, 70 - at));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(1);
  });
});

describe("rowHeight", () => {
  it("is that of the cell with the most lines", () => {
    const cells = [
      { text: TEN.repeat(3), width: 20 },
      { text: TEN, width: 20 },
    ];
    expect(rowHeight(cells, 11)).toBe(rowHeight(cells.slice(0, 1), 11));
    expect(rowHeight(cells, 11)).toBeGreaterThanOrEqual(3 * 11 * 1.4);
    expect(rowHeight(cells, 16)).toBeGreaterThan(rowHeight(cells, 11));
  });

  it("stays within what Excel shows, though more is needed", () => {
    const cells = [{ text: TEN.repeat(100), width: 20 }];
    expect(rowHeight(cells, 11)).toBe(HIGHEST_ROW);
    expect(neededHeight(cells, 11)).toBeGreaterThan(HIGHEST_ROW);
  });
});
