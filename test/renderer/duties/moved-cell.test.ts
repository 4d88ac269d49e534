import { describe, expect, it } from "vitest";
import { movedCell } from "../../../renderer/duties/moved-cell";

const SIZE = { rows: 10, columns: 4, page: 6 };

describe("movedCell", () => {
  it("moves by arrow, page, and to the ends of a line", () => {
    const from = { row: 5, column: 1 };
    expect(movedCell("ArrowDown", from, SIZE)).toEqual({ row: 6, column: 1 });
    expect(movedCell("ArrowLeft", from, SIZE)).toEqual({ row: 5, column: 0 });
    expect(movedCell("PageDown", from, SIZE)).toEqual({ row: 9, column: 1 });
    expect(movedCell("Home", from, SIZE)).toEqual({ row: 5, column: -1 });
    expect(movedCell("End", from, SIZE)).toEqual({ row: 5, column: 3 });
  });

  it("stays inside the matrix", () => {
    expect(movedCell("ArrowUp", { row: 0, column: -1 }, SIZE)).toEqual({ row: 0, column: -1 });
    expect(movedCell("ArrowLeft", { row: 0, column: -1 }, SIZE)).toEqual({ row: 0, column: -1 });
    expect(movedCell("ArrowRight", { row: 0, column: 3 }, SIZE)).toEqual({ row: 0, column: 3 });
  });

  it("leaves other keys to others", () => {
    expect(movedCell("a", { row: 0, column: 0 }, SIZE)).toBeNull();
  });
});
