import { describe, expect, it } from "vitest";
import {
  type CaretBox,
  type Lines,
  lineEdge,
  lineStep,
  pageStep,
} from "../../../../renderer/reader/caret/lines";

const WIDTH = 10;
const HEIGHT = 30;
const ALL = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/**
 * A screen of rows, each of cells that stand side by side, each of lines. The
 * places of the text are its characters, row by row and cell by cell, and one
 * behind each cell.
 */
function screen(rows: readonly (readonly (readonly string[])[])[], cellWidth = 1000): Lines {
  const boxes: CaretBox[] = [];
  let top = 0;
  for (const cells of rows) {
    for (const [column, lines] of cells.entries()) {
      const left = column * cellWidth;
      const last = column === cells.length - 1;
      const bounds =
        cells.length === 1
          ? ALL
          : {
              left: column === 0 ? ALL.left : left,
              right: last ? ALL.right : left + cellWidth,
            };
      for (const [at, line] of lines.entries()) {
        const y = top + at * HEIGHT;
        const places = line.length + (at === lines.length - 1 ? 1 : 0);
        for (let x = 0; x < places; x++) {
          boxes.push({ left: left + x * WIDTH, top: y, bottom: y + 20, column: bounds });
        }
      }
    }
    top += Math.max(...cells.map((lines) => lines.length)) * HEIGHT;
  }
  return {
    step: (offset, direction) => Math.min(boxes.length - 1, Math.max(0, offset + direction)),
    boxAt: (offset) => boxes[offset] ?? null,
  };
}

describe("lineStep", () => {
  // 0–4 abcde, 5–7 fg and its end, 8–12 hijkl, 13 its end.
  const text = screen([[["abcde", "fg"]], [["hijkl"]]]);

  it("goes to the place below or above", () => {
    expect(lineStep(text, 1, 1, WIDTH)).toBe(6);
    expect(lineStep(text, 6, -1, WIDTH)).toBe(1);
  });

  it("goes to a short line's end, and from there back to where it came from", () => {
    const end = lineStep(text, 4, 1, 4 * WIDTH);
    expect(end).toBe(7);
    expect(lineStep(text, end, 1, 4 * WIDTH)).toBe(12);
  });

  it("goes to the end of the text where no line follows", () => {
    expect(lineStep(text, 9, 1, WIDTH)).toBe(13);
    expect(lineStep(text, 2, -1, 2 * WIDTH)).toBe(0);
  });

  it("stays in a table's column, even beside a cell of more lines", () => {
    const table = screen(
      [
        [["ab"], ["cd", "ef"]],
        [["gh"], ["ij"]],
      ],
      200,
    );
    // 0–2 ab, 3–4 cd, 5–7 ef, 8–10 gh, 11–13 ij.
    expect(lineStep(table, 1, 1, WIDTH)).toBe(9);
    expect(lineStep(table, 4, 1, 200 + WIDTH)).toBe(6);
    expect(lineStep(table, 6, 1, 200 + WIDTH)).toBe(12);
    expect(lineStep(table, 9, -1, WIDTH)).toBe(1);
  });
});

describe("lineEdge", () => {
  const text = screen([[["abcde", "fg"]], [["hijkl"]]]);

  it("goes to the beginning of the line, and to its end, where the next one begins", () => {
    expect(lineEdge(text, 6, -1, { from: 0, to: 7 })).toEqual({ offset: 5, trailing: false });
    expect(lineEdge(text, 2, 1, { from: 0, to: 7 })).toEqual({ offset: 5, trailing: true });
    expect(lineEdge(text, 6, 1, { from: 0, to: 7 })).toEqual({ offset: 7, trailing: false });
  });

  it("does not leave a table's cell", () => {
    const table = screen([[["ab"], ["cd"]]], 200);
    expect(lineEdge(table, 3, -1, { from: 3, to: 5 })).toEqual({ offset: 3, trailing: false });
    expect(lineEdge(table, 0, 1, { from: 0, to: 2 })).toEqual({ offset: 2, trailing: false });
  });
});

describe("pageStep", () => {
  it("goes as many lines as fill the height, and at least one", () => {
    const text = screen(["ab", "cd", "ef", "gh"].map((line) => [[line]]));
    expect(pageStep(text, 0, 1, 0, 2 * HEIGHT)).toBe(6);
    expect(pageStep(text, 0, 1, 0, 1)).toBe(3);
    expect(pageStep(text, 9, -1, 0, 100 * HEIGHT)).toBe(0);
  });
});
